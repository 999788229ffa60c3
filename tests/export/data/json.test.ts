import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetSchema } from '../../../src/model/dataset.ts';
import { findReferenceErrors } from '../../../src/model/dataset-references.ts';
import { formatJson } from '../../../scripts/data/files.ts';
import { inputOf, published, wicked, wickedInput, written } from './input.ts';
import { openDataset } from '../../model/open-whole.ts';

test('all of the timeline is what was published, written as the build writes it', async () => {
  const file = await written('json', inputOf());
  expect(JSON.parse(file)).toEqual(JSON.parse(readFileSync('data/events.json', 'utf8')));
  expect(file).toBe(formatJson(JSON.parse(file)));
});

test('any choice of events is a sound dataset, with just what they refer to', async () => {
  const all = published.events.map((_, position) => position);
  await fc.assert(
    fc.asyncProperty(fc.subarray(all, { minLength: 1 }), async (positions) => {
      const dataset = datasetSchema.parse(
        JSON.parse(await written('json', inputOf(published, { positions }))),
      );
      const everywhere = dataset.events.keys();
      expect([...findReferenceErrors(openDataset(dataset), [], everywhere)]).toEqual([]);
      expect(dataset.events.map(({ id }) => id)).toEqual(positions.map((i) => published.events[i]?.id));
    }),
    { numRuns: 30 },
  );
});

test('an article names no carrier of its report that the file leaves behind', async () => {
  const articles = published.articles.map((article) => ({
    ...article,
    published: { ...article.published, evidence: [] },
    sameReport: published.articles.flatMap(({ id }) => (id === article.id ? [] : [id])),
  }));
  const told = published.events.findIndex(
    ({ passages }) => new Set(passages.map(({ article }) => article)).size === 1,
  );
  const file = await written('json', inputOf({ ...published, articles }, { positions: [told] }));
  const { articles: kept } = datasetSchema.parse(JSON.parse(file));
  expect(kept.map(({ sameReport }) => sameReport)).toEqual([undefined]);
});

test('wicked texts come back as they were', async () => {
  expect(JSON.parse(await written('json', wickedInput()))).toEqual(wicked);
});
