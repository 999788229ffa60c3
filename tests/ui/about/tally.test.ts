import { expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { tallyOf } from '../../../src/ui/about/tally.ts';
import { listEvents } from '../../model/open-whole.ts';
import { dataset } from '../fixture.ts';

const event = { ...ensure(dataset.events.at(0), 'an event'), passages: [], checked: null };
const listOf = (length: number) => ({ events: { length, at: () => event, positionOf: () => undefined } });

test.each([
  [50_000, undefined],
  [50_001, 50_000],
])('of %i events it says which were counted', (length, ofFirst) => {
  const tally = tallyOf({ events: listOf(length).events, articles: [] });
  expect(tally.unchecked).toBe(50_000);
  expect(tally.ofFirst).toBe(ofFirst);
});

test('events without a day of their own are told apart from those that a source dates by one end', () => {
  const dates = [
    ['bounded', '[..2019-12-30]'],
    ['bounded', '[2019-02..2019-04-25]'],
    ['bounded', null],
    ['read', '2006/..'],
    ['read', '2019'],
  ] as const;
  const events = dates.map(([basis, date]) => ({ ...event, basis, date }));
  const tally = tallyOf({ events: listEvents(events), articles: [] });
  expect(tally).toMatchObject({ bounded: 2, boundedOnce: 1, oneEnd: 1, undated: 1 });
});

test('events that one agency’s carriers tell rest on one report', () => {
  const shoigu = ensure(
    dataset.events.find(({ id }) => id === 'shoigu-visit-2023'),
    'two articles tell of it',
  );
  const events = listEvents([shoigu]);
  const [one, other] = [...new Set(shoigu.passages.map(({ article }) => article))];
  const articles = dataset.articles.map((article) =>
    article.id === one ? { ...article, sameReport: [other ?? ''] } : article,
  );
  expect(tallyOf({ events, articles: dataset.articles }).oneReport).toBe(0);
  expect(tallyOf({ events, articles: articles.toReversed() }).oneReport).toBe(1);
});
