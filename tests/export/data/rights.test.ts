import { expect, test, vi } from 'vitest';
import { unwrap } from '../../../src/base/result.ts';
import { type DataContext, makeData } from '../../../src/export/data/make-data.ts';
import type { DataFormatId } from '../../../src/words/catalogue/data-words.ts';
import { published } from './input.ts';
import { openDataset } from '../../model/open-whole.ts';

const id = 'security-council-2019';
const articles = published.articles.map((each) =>
  each.id === id ? { ...each, display: 'excerpts' as const } : each,
);
const template = [
  '%KEPT_LANGUAGE%',
  '%KEPT_TITLE%',
  '%KEPT_PART%',
  '%KEPT_EVENTS%',
  '%KEPT_TEXTS%',
  '%KEPT_LEDGER%',
].join(' ');

test.each<readonly [DataFormatId, boolean]>([
  ['html', true],
  ['jsonld', false],
  ['csv', false],
])('%s asks for the excerpts of an article that may not be shown whole: %s', async (format, isAsked) => {
  const loadText = vi.fn<DataContext['loadText']>(async (article) => `served ${article.id}`);
  const made = await makeData(
    { format, style: { language: 'en' } },
    {
      dataset: openDataset({ ...published, articles }),
      loadText,
      loadTemplate: async () => template,
      loadLedger: async () => undefined,
      day: '2026-11-28',
    },
    async () => undefined,
  );
  const content = [...unwrap(made).pieces].join('');
  expect(loadText.mock.calls.some(([article]) => article.id === id)).toBe(isAsked);
  expect(content.includes(`served ${id}`)).toBe(isAsked);
});
