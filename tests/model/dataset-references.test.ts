import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/base/result.ts';
import { type Dataset, datasetSchema } from '../../src/model/dataset.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { parseShape } from '../../src/model/parse.ts';
import { referenceErrors } from './read-whole.ts';

const published = unwrap(parseShape(datasetSchema, JSON.parse(readFileSync('data/events.json', 'utf8'))));

/** The published list with its first event changed. */
function withFirst(change: (event: TimelineEvent) => Partial<TimelineEvent>): Dataset {
  const [first, ...rest] = published.events;
  return first === undefined
    ? published
    : { ...published, events: [{ ...first, ...change(first) }, ...rest] };
}

test('the published list has none', () => {
  expect(referenceErrors(published)).toEqual([]);
});

test.each<readonly [string, Dataset, string, RegExp]>([
  [
    'an event twice',
    { ...published, events: [...published.events, ...published.events.slice(0, 1)] },
    `events[${published.events.length}].id`,
    /used twice/,
  ],
  ['an unknown actor', withFirst(() => ({ actors: ['ghost'] })), 'events[0].actors[0]', /no actor "ghost"/],
  [
    'an unknown place',
    withFirst(() => ({ places: ['nowhere'] })),
    'events[0].places[0]',
    /no place "nowhere"/,
  ],
  [
    'an unknown article',
    withFirst(({ passages }) => ({ passages: passages.map((passage) => ({ ...passage, article: 'lost' })) })),
    'events[0].passages[0].article',
    /no article "lost"/,
  ],
  [
    'an unknown speaker',
    withFirst(({ passages }) => ({
      passages: passages.map((passage) => ({ ...passage, saidBy: [{ actor: 'ghost' }] })),
    })),
    'events[0].passages[0].saidBy[0]',
    /no actor "ghost"/,
  ],
  [
    'a link to nowhere',
    withFirst(() => ({ links: [{ rel: 'fulfils' as const, to: 'never' }] })),
    'events[0].links[0].to',
    /no event "never"/,
  ],
  [
    'a conflict of passages that are not there',
    withFirst(() => ({
      conflicts: [{ about: 'date' as const, passages: ['p99'], decision: { en: 'x', ar: 'س' } }],
    })),
    'events[0].conflicts[0]',
    /no passage "p99" in this event/,
  ],
  [
    'a passage twice',
    withFirst(({ passages }) => ({ passages: [...passages, ...passages.slice(0, 1)] })),
    `events[0].passages[${published.events[0]?.passages.length}].id`,
    /used twice/,
  ],
  [
    'a former id that another event has',
    withFirst(() => ({ formerIds: [published.events[1]?.id ?? ''] })),
    'events[0].formerIds[0]',
    /used twice/,
  ],
  [
    'a publication date known from an article that is not there',
    {
      ...published,
      articles: published.articles.map((article) => ({
        ...article,
        published: {
          ...article.published,
          evidence: [{ kind: 'other-article' as const, article: 'lost', why: { en: 'x', ar: 'س' } }],
        },
      })),
    },
    'articles[0].published.evidence[0].article',
    /no article "lost"/,
  ],
  [
    'the report of an article that is not here',
    { ...published, articles: published.articles.map((article) => ({ ...article, sameReport: ['lost'] })) },
    'articles[0].sameReport[0]',
    /no article "lost"/,
  ],
  ['no passage', withFirst(() => ({ passages: [], conflicts: [] })), 'events[0].passages', /is empty/],
  ['nobody’s check', withFirst(() => ({ checked: null })), 'events[0].checked', /is null/],
])('%s', (_, dataset, path, message) => {
  const [error] = referenceErrors(dataset);
  expect(error?.path).toBe(path);
  expect(error?.message).toMatch(message);
});

test('a link may name an event by a former id', () => {
  const renamed = withFirst(() => ({
    formerIds: ['once'],
    links: [{ rel: 'part-of' as const, to: 'once' }],
  }));
  expect(referenceErrors(renamed)).toEqual([]);
});

test('a draft may have events without passages and checks', () => {
  const bare = withFirst(() => ({ passages: [], conflicts: [], checked: null }));
  expect(referenceErrors({ ...bare, draft: true })).toEqual([]);
});
