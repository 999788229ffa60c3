import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../../../src/model/dataset.ts';
import { parseShape } from '../../../src/model/parse.ts';
import type { Check } from '../../../src/model/check.ts';
import type { EventLink } from '../../../src/model/event.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import type { JoinInput } from '../../../src/pipeline/6-join/input.ts';
import { article, check, input, passage, source, sum, visit } from './fixture.ts';

const both = (text: string): { readonly en: string; readonly ar: string } => ({ en: text, ar: text });

describe('a good hand-check', () => {
  const joined = join(input([visit, check()]));

  test('joins without a diagnostic', () => {
    expect(joined.diagnostics).toEqual([]);
    expect(joined.open).toEqual([]);
  });

  test('publishes events in the order of time, quotes at their offsets', () => {
    expect(joined.dataset.events.map(({ id }) => id)).toEqual(['visit', 'plan']);
    for (const { exact, start, end, prefix, suffix } of joined.dataset.events.flatMap(({ passages }) =>
      passages.flatMap(({ spans }) => spans),
    )) {
      expect(source.slice(start, end)).toBe(exact);
      expect(source.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
    }
  });

  test('keeps the machine’s reading, an inherited one marked as such', () => {
    const [, second] = joined.dataset.events[1]?.passages ?? [];
    expect(second?.reading).toMatchObject({ value: '2023-09-04', inherited: true, rule: 'weekday' });
    expect(joined.events.map(({ machineOwn }) => machineOwn)).toEqual([1, 2]);
  });

  test('makes what the published format allows', () => {
    expect(parseShape(datasetSchema, joined.dataset)).toMatchObject({ ok: true });
  });

  test('places the evidence of the publication date', () => {
    expect(joined.dataset.articles[0]?.published.evidence[0]).toMatchObject({
      start: source.indexOf('الاثنين'),
    });
  });
});

const withPassage = (changes: Parameters<typeof passage>[0]): Check =>
  check({ passages: [passage(changes), ...check().passages.slice(1)] });

const link = (rel: EventLink['rel'], to: string): EventLink => ({ rel, to, why: both('why') });
const linked = (rel: EventLink['rel'], to: string): Check => check({ links: [link(rel, to)] });
const actor = (id: string, variants: string[]) => ({ id, name: both(id), variants });

const faults: readonly (readonly [string, JoinInput, code: string, says: string])[] = [
  ['a candidate that nobody checked', input([check()]), 'candidate-open', 'وزار الوزير'],
  [
    'a quote that is not there',
    input([visit, withPassage({ quotes: [{ exact: 'أعلنت الوزارة الاثنين خططا كثيرة' }] })]),
    'quote-missing',
    'nearest match: «أعلنت الوزارة الاثنين خطة.», which has «خطة.» for «خططا»',
  ],
  [
    'a quote found twice',
    input([visit, withPassage({ quotes: [{ exact: 'الوز' }] })]),
    'quote-ambiguous',
    '2 times',
  ],
  [
    'a quote in boilerplate',
    input([visit, check(), check({ id: 'ad', passages: [passage({ quotes: [{ exact: 'اشترك الآن' }] })] })]),
    'quote-in-boilerplate',
    'advertisement',
  ],
  [
    'a reading that the machine no longer gives',
    input([visit, withPassage({ reading: { words: 'الاثنين', value: '2023-09-11' } })]),
    'reading-changed',
    '2023-09-11',
  ],
  [
    'words in which the machine reads nothing',
    input([visit, withPassage({ reading: { words: 'خطة', value: '2023-09-04' } })]),
    'reading-missing',
    '«الاثنين» → 2023-09-04',
  ],
  [
    'an article that changed',
    input([visit, check()], { articles: [{ ...article, sha256: 'b'.repeat(64) }] }),
    'article-changed',
    'its entry in articles.json and 2 checks (visit, plan)',
  ],
  [
    'a check made on another text',
    input([visit, check({ checked: { on: '2026-11-23', by: 'x', articles: { news: 'c'.repeat(64) } } })]),
    'article-changed',
    'stands in 1 check (plan);',
  ],
  [
    'a correction whose text stands twice',
    input([visit, check()], {
      articles: [
        { ...article, entry: { ...article.entry, corrections: [{ exact: 'الوز', kind: 'boilerplate' }] } },
      ],
    }),
    'quote-ambiguous',
    '2 times',
  ],
  [
    'a correction whose text is not in the article',
    input([visit, check()], {
      articles: [
        {
          ...article,
          entry: { ...article.entry, corrections: [{ exact: 'سطر لا وجود له', kind: 'boilerplate' }] },
        },
      ],
    }),
    'quote-missing',
    '«سطر لا وجود له» is not in the article; nothing like it is; correct or remove it',
  ],
  ['an unknown actor', input([visit, check({ actors: ['nobody'] })]), 'unknown-reference', '"nobody"'],
  ['an unknown article', input([visit, withPassage({ article: 'other' })]), 'unknown-reference', '"other"'],
  ['a duplicate id', input([visit, check(), check()]), 'duplicate-id', '"plan"'],
  [
    'a former id that two events had',
    input([{ ...visit, formerIds: ['old'] }, check({ formerIds: ['old'] })]),
    'duplicate-id',
    '"old"',
  ],
  [
    'a former id that another event has now',
    input([{ ...visit, formerIds: ['plan'] }, check()]),
    'duplicate-id',
    '"plan"',
  ],
  ['a link to nowhere', input([visit, linked('part-of', 'nothing')]), 'unknown-reference', '"nothing"'],
  ['a link to itself', input([visit, linked('part-of', 'plan')]), 'link-contradiction', 'to itself'],
  [
    'a link to itself by a former id',
    input([visit, { ...linked('part-of', 'old'), formerIds: ['old'] }]),
    'link-contradiction',
    'to itself',
  ],
  [
    'a link that stands twice',
    input([visit, check({ links: [link('responds-to', 'visit'), link('responds-to', 'visit')] })]),
    'link-contradiction',
    'twice',
  ],
  [
    'a link both for and against',
    input([
      { ...visit, status: 'planned' },
      check({ links: [link('contradicts', 'visit'), link('fulfils', 'visit')] }),
    ]),
    'link-contradiction',
    'contradicts',
  ],
  [
    'links that are each other’s whole',
    input([
      { ...visit, links: [link('contradicts', 'plan')] },
      check({ links: [link('contradicts', 'visit')] }),
    ]),
    'link-contradiction',
    'keep one',
  ],
  [
    'the fulfilment of what was not planned',
    input([visit, linked('fulfils', 'visit')]),
    'link-contradiction',
    'is occurred, not planned',
  ],
  [
    'the fulfilment by what is only planned',
    input([
      { ...visit, status: 'planned' },
      { ...linked('fulfils', 'visit'), status: 'planned' },
    ]),
    'link-contradiction',
    'this event is planned',
  ],
  [
    'an answer before what it answers',
    input([{ ...visit, links: [link('responds-to', 'plan')] }, check()]),
    'link-contradiction',
    '2023-08 is before 2023-09-04',
  ],
  [
    'a part outside of its whole',
    input([visit, linked('part-of', 'visit')]),
    'link-contradiction',
    '2023-09-04 lies outside 2023-08',
  ],
  [
    'a spelling of two actors',
    input([visit, check()], {
      gazetteer: {
        actors: [actor('minister', ['الوزير الأول']), actor('premier', ['الوزير الاول'])],
        places: [],
      },
    }),
    'variant-shared',
    'minister',
  ],
  [
    'a variant that is the name',
    input([visit, check()], { gazetteer: { actors: [], places: [actor('city', ['city'])] } }),
    'variant-needless',
    'already',
  ],
  [
    'a date finer than its source',
    input([{ ...visit, date: '2023-08-15' }, check()]),
    'date-missing-basis',
    '2023-08-15',
  ],
  [
    'a bounded date that is a day',
    input([visit, check({ basis: 'bounded', date: '2023-09-05' })]),
    'date-too-fine',
    '2023-09-05',
  ],
  [
    'readings that have no day in common',
    input([
      { ...visit, passages: [...visit.passages, passage({ id: 'p2' })] },
      check({ passages: check().passages.slice(1), basis: 'inherited' }),
    ]),
    'conflict-unrecorded',
    '2023-08 have no day in common with 2023-09-04',
  ],
  [
    'a conflict where the readings agree',
    input([visit, check({ conflicts: [{ about: 'date', passages: ['p1', 'p2'], decision: both('none') }] })]),
    'conflict-spurious',
    'p1, p2',
  ],
  [
    'a coarser date than a passage gives',
    input([
      {
        ...visit,
        date: '2023-09',
        passages: [passage({ reading: { words: 'الاثنين', value: '2023-09-04' } })],
      },
      check(),
    ]),
    'date-not-finest',
    '2023-09-04',
  ],
  [
    'a dismissed candidate that is also used',
    input([visit, check()], {
      dismissed: [{ article: 'news', exact: 'وأضافت أنها ستنفذها.', reason: both('no event') }],
    }),
    'dismissed-accepted',
    'وأضافت',
  ],
  [
    'a blank way of checking',
    input([
      visit,
      check({ checked: { on: '2026-11-23', by: { en: 'read', ar: '' }, articles: { news: sum } } }),
    ]),
    'blank-field',
    'checked.by.ar',
  ],
  ['a blank title', input([visit, check({ title: { en: ' ', ar: 'عنوان' } })]), 'blank-field', 'title.en'],
];

describe('the join fails closed', () => {
  test.each(faults)('%s', (_, joinInput, code, says) => {
    const found = join(joinInput).diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found.map(({ message }) => message).join('\n')).toContain(says);
    for (const { place } of found) expect(place).toMatch(/^(checks|articles|gazetteer)/);
  });
});

test('a sentence without a candidate wants a reason, and one with a candidate refuses it', () => {
  const silent = { ...article, candidates: article.candidates.slice(0, 2) };
  const codes = (item: Check): readonly string[] =>
    join(input([check(), item], { articles: [silent] })).diagnostics.map(({ code }) => code);
  const readByHand = passage({
    quotes: [{ exact: 'وزار الوزير المدينة في آب الماضي.' }],
    reading: { words: 'آب الماضي', value: '2023-08', byHand: true },
  });
  expect(codes({ ...visit, passages: [readByHand] })).toEqual(['candidate-missing']);
  expect(codes({ ...visit, passages: [{ ...readByHand, noCandidate: both('no verb') }] })).toEqual([]);
  expect(codes(check({ id: 'b', passages: [passage({ noCandidate: both('no verb') })] }))).toContain(
    'candidate-found',
  );
});

test('readings that contradict each other are said once, in whatever order they stand', () => {
  const two = [...visit.passages, passage({ id: 'p2' })];
  const again = [...two, ...two.map((one) => ({ ...one, id: `${one.id}-again` }))];
  const joined = join(input([{ ...visit, passages: again }, check()]));
  expect(joined.diagnostics.filter(({ code }) => code === 'conflict-unrecorded')).toHaveLength(1);
});

test('a changed text is said once, after what names a place in it', () => {
  const changed = { ...article, sha256: 'b'.repeat(64) };
  const lost = withPassage({ quotes: [{ exact: 'أعلنت الوزارة الثلاثاء خطة' }] });
  const { diagnostics } = join(input([visit, lost], { articles: [changed] }));
  expect(diagnostics[0]?.code).toBe('quote-missing');
  expect(diagnostics.filter(({ message }) => message.includes('b'.repeat(8)))).toHaveLength(1);
  expect(diagnostics.at(-1)?.place).toBe('articles/news.txt');
});

test('a recorded conflict keeps both readings and the decision', () => {
  const disputed: Check = {
    ...visit,
    date: '2023-08',
    basis: 'decided',
    passages: [...visit.passages, passage({ id: 'p2' })],
    conflicts: [{ about: 'date', passages: ['p1', 'p2'], decision: both('August, because …') }],
  };
  const joined = join(input([disputed, check({ passages: check().passages.slice(1), basis: 'inherited' })]));
  expect(joined.diagnostics).toEqual([]);
  expect(joined.dataset.events[0]?.passages.map(({ reading }) => reading?.value)).toEqual([
    '2023-08',
    '2023-09-04',
  ]);
});

test('links that hold, and a name that is an actor’s and a place’s, pass', () => {
  const gazetteer = { actors: [actor('capital', ['العاصمة'])], places: [actor('capital', ['العاصمه'])] };
  const planned: Check = { ...visit, status: 'planned' };
  for (const rel of ['fulfils', 'responds-to', 'contradicts'] as const)
    expect(join(input([planned, linked(rel, 'visit')], { gazetteer })).diagnostics).toEqual([]);
});

test('a draft goes on past open candidates and marks them unchecked', () => {
  const { dataset, diagnostics } = join(input([check()], { draft: true }));
  expect(diagnostics).toEqual([]);
  expect(dataset.draft).toBe(true);
  const [unchecked] = dataset.events.filter(({ checked }) => checked === null);
  expect(unchecked).toMatchObject({ date: '2023-08', passages: [{ reading: { words: 'آب الماضي' } }] });
  expect(parseShape(datasetSchema, dataset)).toMatchObject({ ok: true });
});

test('a dismissed candidate is closed; an entry without one is an orphan', () => {
  const dismissed = (exact: string) => [{ article: 'news', exact, reason: both('no event') }];
  const closed = join(input([check()], { dismissed: dismissed('وزار الوزير المدينة في آب الماضي.') }));
  expect(closed.diagnostics).toEqual([]);
  expect(closed.dismissed).toHaveLength(1);
  const orphan = join(input([visit, check()], { dismissed: dismissed('اشترك الآن') }));
  expect(orphan.diagnostics.map(({ code }) => code)).toEqual(['dismissed-orphan']);
});
