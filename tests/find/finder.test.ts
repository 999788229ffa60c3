import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { type FacetName, facetNames, facetsOf, noFacets, ownVoice, unnamed } from '../../src/find/facets.ts';
import { Finder } from '../../src/find/finder.ts';
import { foundWords } from '../../src/find/found-words.ts';
import { createNames } from '../../src/find/names.ts';
import { readQuestion } from '../../src/find/question.ts';
import { stopWords } from '../../src/find/stop-words.ts';
import { foldWord } from '../../src/find/fold.ts';
import { wordsOf } from '../../src/find/words.ts';
import { passing, shipped, shippedFinder } from './fixture.ts';

const same = (...queries: readonly string[]) => {
  const [first, ...others] = queries.map((query) => passing(query));
  for (const other of others) expect(other).toEqual(first);
  return ensure(first, 'one query at least');
};

describe('what is asked is found', () => {
  test('in every spelling that the gazetteer joins, in either language', () => {
    expect(same('بيونغ يانغ', 'بيونج يانج', 'بيونجيانج', 'Pyongyang', 'PYONGYANG').length).toBeGreaterThan(5);
    expect(same('فلاديفوستوك', 'فلاديفستوك', 'Vladivostok').length).toBeGreaterThan(3);
  });

  test.each([
    ['ترامب', 'ترمب', 'دونالد ترمب'],
    ['شويغو', 'شويجو', 'سيرغي شويغو', 'سيرجي شويجو', 'سيرجي شويغو'],
    ['بيسكوف', 'دمتري بيسكوف', 'ديمتري بيسكوف', 'دميتري بيسكوف', 'Dmitriy Peskov'],
    ['فاغنر', 'فاجنر', 'واغنر', 'واجنر', 'ڤاغنر', 'Wagner'],
    ['سنغافورة', 'سنجافورة', 'Singapore'],
    ['مجلس الأمن', 'UNSC', 'Security Council'],
    ['نيويورك تايمز', 'NYT'],
  ])('in the spellings of Egypt and in other variants: %s, %s', (...queries) => {
    expect(same(...queries).length).toBeGreaterThan(0);
  });

  test.each([
    ['summit', 'summits'],
    ['country', 'countries'],
    ['party', 'parties'],
    ['missile', 'missiles'],
    ['مناورة', 'مناورات', 'المناورات'],
    ['محادثة', 'محادثات'],
    ['صفقة', 'صفقات'],
    ['ذخيرة', 'ذخائر'],
    ['قذيفة', 'قذائف'],
    ['تقرير', 'تقارير'],
    ['قطار', 'قطارات'],
    ['مسؤولون', 'مسؤولين'],
  ])('in every number of a word: %s, %s', (...queries) => {
    expect(same(...queries).length).toBeGreaterThan(0);
  });

  test('by an abbreviation in capitals, which is no beginning of another word', () => {
    const about = (id: string) =>
      shipped.events.filter((each) => each.actors.includes(id)).map((each) => each.id);
    for (const [asked, id] of [
      ['UN', 'un'],
      ['U.N.', 'un'],
      ['US', 'united-states'],
    ] as const) {
      expect(passing(asked)).toEqual(expect.arrayContaining(about(id)));
      expect(passing(asked).length).toBeLessThan(passing(asked.replaceAll('.', '').toLowerCase()).length);
    }
    same('KIM JONG UN', 'Kim Jong UN', 'Kim Jong Un', 'KIM-JONG-UN');
  });

  test('by month and year in any set of names and any digits', () => {
    const found = same('September 2023', 'سبتمبر 2023', 'أيلول ٢٠٢٣', 'شتنبر ۲۰۲۳', '2023-09', '9/2023');
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(shipped.events.length);
  });

  test('by the Hijri date that is shown beside a day', () => {
    const found = same('28 صفر 1445', '28 Safar 1445 AH');
    expect(found.length).toBeGreaterThan(0);
    expect(passing('13 September 2023')).toEqual(expect.arrayContaining([...found]));
    expect(passing('صفر ١٤٤٥ هـ')).toEqual(expect.arrayContaining([...found]));
    expect(passing('صفر 1445').length).toBeLessThan(shipped.events.length);
  });

  type Shipped = (typeof shipped.events)[number];
  const says = (said: string) => (event: Shipped) => event.passages.some(({ stance }) => stance === said);
  test.each<[string, string, (event: Shipped) => boolean]>([
    ['planned', 'مرتقب', ({ status }) => status === 'planned'],
    ['claimed', 'مزعوم', ({ status }) => status === 'claimed'],
    ['claimed', 'مزعومة', ({ kind, status }) => kind === 'visit' && status === 'claimed'],
    ['denied', 'منفي', ({ status }) => status === 'denied'],
    ['called off', 'أُلغي', ({ status }) => status === 'cancelled'],
    ['denies', 'نفي', says('denies')],
    ['expects', 'توقع', says('expects')],
    ['will not confirm it', 'رفض للتأكيد', says('declines-to-confirm')],
    ['sanctions', 'عقوبات', ({ kind }) => kind === 'sanctions'],
  ])('by what is said beside it: %s, %s', (en, ar, is) => {
    const ids = shipped.events.filter(is).map(({ id }) => id);
    expect(passing(en)).toEqual(expect.arrayContaining(ids));
    expect(passing(ar)).toEqual(expect.arrayContaining(ids));
  });

  test('as it is typed', () => {
    for (const whole of ['Vladivostok', 'فلاديفوستوك'])
      for (let length = 4; length <= whole.length; length++)
        expect(passing(whole.slice(0, length))).toEqual(expect.arrayContaining([...passing(whole)]));
  });

  test('only where all of it is', () => {
    const both = passing('putin summit');
    expect(both.length).toBeGreaterThan(0);
    expect(passing('putin')).toEqual(expect.arrayContaining([...both]));
    expect(passing('summit')).toEqual(expect.arrayContaining([...both]));
  });

  test('and who asks for a country does not get everything about its leader', () => {
    const kim = shipped.events.filter(
      ({ actors, places }) => actors.includes('kim-jong-un') && !places.includes('north-korea'),
    );
    expect(kim.length).toBeGreaterThan(0);
    expect(passing('north korea').length).toBeLessThan(shipped.events.length);
  });
});

/** What a hand or a keyboard does to a word. */
const noises: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) =>
    Array.from(word)
      .join('\u0640')
      .replaceAll(/(?<=[\p{Script=Latin}\d])\u0640|\u0640(?=[\p{Script=Latin}\d])/gu, ''),
  (word) => word.replaceAll(/[أإآ]/g, 'ا'),
  (word) => word.replaceAll('ة', 'ه').replaceAll('ى', 'ي'),
  (word) => word.replaceAll('ك', 'ک').replaceAll('ي', 'ی'),
  (word) => word.replaceAll(/(?<=\p{Script=Arabic})/gu, '\u064E'),
  (word) => word.normalize('NFD'),
  (word) => word.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (word) => word.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
];

test('every event is found by every word of its title, in any spelling of it', () => {
  const { isAbbreviation } = createNames(shipped.actors, shipped.places);
  const words = shipped.events.flatMap(({ id, title }) =>
    [...wordsOf(title.ar), ...wordsOf(title.en)].map(({ text }) => ({ id, text })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...noises), ({ id, text }, spell) => {
      fc.pre(!stopWords.has(foldWord(text)));
      /** UN is not the last word of Kim Jong Un. */
      fc.pre(isAbbreviation(text, undefined) || !isAbbreviation(spell(text), undefined));
      expect(passing(spell(text))).toContain(id);
    }),
    { numRuns: 400 },
  );
});

describe('facets', () => {
  const counts = shippedFinder.answer({ query: '', facets: noFacets }).counts;
  const anyChoice = fc.constantFrom(...facetNames).chain((facet) =>
    fc.tuple(
      fc.constant(facet),
      fc.subarray(
        counts[facet].map(({ id }) => id),
        { minLength: 1, maxLength: 3 },
      ),
    ),
  );

  test('count what a click would leave', () => {
    fc.assert(
      fc.property(
        fc.array(anyChoice, { maxLength: 3 }),
        fc.constantFrom('', 'putin', 'سبتمبر 2023'),
        (choices, query) => {
          const facets = { ...noFacets, ...Object.fromEntries(choices) };
          const answer = shippedFinder.answer({ query, facets });
          expect(answer.total).toBe(passing(query, facets).length);
          for (const facet of facetNames)
            for (const { id, count } of answer.counts[facet])
              expect([facet, id, count]).toEqual([
                facet,
                id,
                passing(query, { ...facets, [facet]: [id] }).length,
              ]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('widen within one and narrow between them', () => {
    const either = passing('', { kind: ['summit', 'talks'] });
    expect(either).toEqual(
      shipped.events.filter(({ kind }) => kind === 'summit' || kind === 'talks').map(({ id }) => id),
    );
    const narrowed = passing('', { kind: ['summit', 'talks'], status: ['occurred'] });
    expect(narrowed.length).toBeLessThan(either.length);
    expect(either).toEqual(expect.arrayContaining([...narrowed]));
  });

  test('tell who says so, the unnamed and the article itself among them', () => {
    const event = ensure(
      shipped.events.find(({ passages }) =>
        passages.some(({ saidBy }) => saidBy.some((by) => 'anonymous' in by)),
      ),
      'somebody is unnamed',
    );
    expect(facetsOf(event).by.map(({ id }) => id)).toContain(unnamed);
    expect(counts.by.map(({ id }) => id)).toContain(ownVoice);
    for (const { id } of counts.by) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('that no event has leave nothing', () => {
    expect(passing('', { actor: ['nobody-at-all'] })).toEqual([]);
  });

  test.each<[FacetName, string, string | null]>([
    ['precision', 'day', '2023-09-13'],
    ['precision', 'day', '2023-09-10/2023-09-13'],
    ['precision', 'month', '2019-02'],
    ['precision', 'year', '2019-21'],
    ['precision', 'year', '{2016,2017}'],
    ['precision', 'window', '[2023-08-28..2023-09-03]'],
    ['precision', 'about', '2019-02~'],
    ['precision', 'open', '2006/..'],
    ['precision', 'open', '[..2023-09-05]'],
    ['precision', 'undated', null],
  ])('%s is %s for %s', (facet, value, date) => {
    const event = { ...ensure(shipped.events[0], 'there are events'), date };
    expect(facetsOf(event)[facet]).toEqual([{ id: value }]);
  });
});

describe('where nothing is found', () => {
  test.each([
    ['Puten', 'Putin'],
    ['بوتن', 'بوتين'],
    ['Vladivostock', 'Vladivostok'],
    ['Vladi vostok', 'Vladivostok'],
    ['summit in Vladi vostok', 'summit in Vladivostok'],
    ['بيونغيانغ', 'بيونغ يانغ'],
    ['arms an armss', 'arms an arms'],
  ])('the nearest spelling is offered: %s', (query, nearest) => {
    const { total, respelt } = shippedFinder.answer({ query, facets: noFacets });
    expect(total).toBe(0);
    expect(respelt).toContain(nearest);
    for (const other of respelt) expect(passing(other)).not.toEqual([]);
  });

  test.each(['0', '00', 'zq', '7777'])('nothing is offered for a number or a letter or two: %s', (query) => {
    expect(shippedFinder.answer({ query, facets: noFacets })).toMatchObject({ total: 0, respelt: [] });
  });

  test.each(['زلزال', 'tax', 'volcano'])('nothing far away is offered: %s', (query) => {
    expect(shippedFinder.answer({ query, facets: noFacets })).toMatchObject({ total: 0, respelt: [] });
  });

  test('it is told whether the words alone would have found something', () => {
    const answer = shippedFinder.answer({ query: 'putin', facets: { ...noFacets, actor: ['nobody'] } });
    expect(answer.total).toBe(0);
    expect(answer.withWords).toBe(passing('putin').length);
  });
});

test('hits are the matches, those dated within what is asked first', () => {
  const { hits, total, matches } = shippedFinder.answer({ query: 'September 2023', facets: noFacets });
  expect(hits).toHaveLength(total);
  expect(new Set(hits).size).toBe(total);
  for (const position of hits) expect(matches[position]).toBe(1);
  expect(shipped.events[hits[0] ?? -1]?.date).toMatch(/^2023-09/);
});

test('where a list is too long, titles and names are searched and quotes are not', () => {
  const finder = new Finder(shipped, 'titles');
  for (const event of shipped.events) finder.add(event);
  const count = (query: string) => finder.answer({ query, facets: noFacets }).total;
  expect(count('Pyongyang')).toBeGreaterThan(0);
  expect(count('armoured')).toBeLessThan(passing('armoured').length);
  expect(passing('planned').length).toBeGreaterThan(0);
  expect(count('planned')).toBeLessThan(passing('planned').length);
});

describe('the words found in a text', () => {
  const names = createNames(shipped.actors, shipped.places);
  test.each([
    ['قمة بوتين وكيم', 'بوتين', ['بوتين']],
    ['زار بيونغ يانغ أمس', 'Pyongyang', ['بيونغ', 'يانغ']],
    ['زار بيونج يانج أمس', 'بيونغ', ['بيونج', 'يانج']],
    ['Putin’s visit', 'putin', ['Putin’s']],
    ['في القِمّة', 'قمة', ['القِمّة']],
    ['بدأت المناورات', 'مناورة', ['المناورات']],
    ['the summit of leaders', 'summits', ['summit']],
    ['US ships under a UN flag', 'UN', ['UN']],
    ['the UN’s sanctions', 'UN', ['UN’s']],
    ['أكدت الأمم المتحدة', 'UN', ['الأمم', 'المتحدة']],
    ['الولايات المتحدة وبريطانيا وكوريا الجنوبية واليابان', 'South Korea', ['وكوريا', 'الجنوبية']],
  ])('are whole, in any spelling of a name: %s, %s', (text, query, words) => {
    const parts = readQuestion(query, names);
    expect(foundWords(text, parts, names).map((word) => word.text)).toEqual(words);
  });
});
