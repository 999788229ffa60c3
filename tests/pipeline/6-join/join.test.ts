import { describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { datasetSchema } from '../../../src/model/dataset.ts';
import { cutExcerpts } from '../../../src/model/cut-excerpts.ts';
import { parseShape } from '../../../src/model/parse.ts';
import { withinExcerpts } from '../../../src/pipeline/6-join/excerpts-of.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import { both } from './faults.ts';
import { article, check, input, source, visit } from './fixture.ts';

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

  test('publishes around a quote nothing of what is stripped from an article in excerpts', () => {
    const excerpted = { ...article, entry: { ...article.entry, display: 'excerpts' as const } };
    const spansOf = (of: typeof article) =>
      join(input([visit, check()], { articles: [of] })).dataset.events.flatMap(({ passages }) =>
        passages.flatMap(({ spans }) => spans),
      );
    const stripped = 'إعلان';
    expect(spansOf(article).some(({ suffix }) => suffix.includes(stripped))).toBe(true);
    const spans = spansOf(excerpted);
    expect(spans.some(({ suffix }) => suffix.includes(stripped))).toBe(false);
    expect(spans.map(({ prefix }) => prefix)).toEqual(spansOf(article).map(({ prefix }) => prefix));
    for (const { exact, start, prefix, suffix } of spans)
      expect(source.startsWith(prefix + exact + suffix, start - prefix.length)).toBe(true);
  });

  test('knows of no quote outside of what is served', () => {
    const [event] = joined.dataset.events;
    const [published] = joined.dataset.articles;
    const nothing = cutExcerpts(source, []);
    expect(() => withinExcerpts(ensure(event, 'an event'), ensure(published, 'an article'), nothing)).toThrow(
      'a quote is served',
    );
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

test('a draft goes on past open candidates and marks them unchecked', () => {
  const { dataset, diagnostics } = join(input([check()], { draft: true }));
  expect(diagnostics).toEqual([]);
  expect(dataset.draft).toBe(true);
  const [unchecked] = dataset.events.filter(({ checked }) => checked === null);
  expect(unchecked).toMatchObject({ date: '2023-08', passages: [{ reading: { words: 'آب الماضي' } }] });
  expect(parseShape(datasetSchema, dataset)).toMatchObject({ ok: true });
});

test('the title of a draft is the beginning of its quote, of one long word too', () => {
  const candidates = article.candidates.map((each) => ({ ...each, quote: `${'ا'.repeat(70)} كلمة` }));
  const { dataset } = join(input([], { draft: true, articles: [{ ...article, candidates }] }));
  expect(dataset.events[0]?.title.ar).toBe(`${'ا'.repeat(59)}…`);
});

test('a dismissed candidate is closed; an entry without one is an orphan', () => {
  const dismissed = (exact: string) => [{ article: 'news', exact, reason: both('no event') }];
  const closed = join(input([check()], { dismissed: dismissed('وزار الوزير المدينة في آب الماضي.') }));
  expect(closed.diagnostics).toEqual([]);
  expect(closed.dismissed).toHaveLength(1);
  const orphan = join(input([visit, check()], { dismissed: dismissed('اشترك الآن') }));
  expect(orphan.diagnostics.map(({ code }) => code)).toEqual(['dismissed-orphan']);
});
