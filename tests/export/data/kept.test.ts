// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import type { Ledger } from '../../../src/model/ledger.ts';
import { inputOf, published, wicked, wickedInput, written } from './input.ts';

const template = readFileSync('keep.html', 'utf8');

async function pageOf(input: DataInput): Promise<Document> {
  return new DOMParser().parseFromString(await written('html', input), 'text/html');
}

const jsonIn = (page: Document, id: string): unknown =>
  JSON.parse(page.getElementById(id)?.textContent ?? '');

test('a page to keep holds its title, its events and the texts of its articles, whatever stands in them', async () => {
  const texts = new Map([
    ['emoji', '</script><script>alert(1)</script><!-- \u2028 \u2029 %KEPT_TEXTS% $& ]]>'],
  ]);
  const input = wickedInput({ template, texts, style: { language: 'en' } });
  const page = await pageOf(input);
  expect(page.documentElement.lang).toBe('en');
  expect(page.title).toBe(wicked.title.en);
  expect(jsonIn(page, 'kept-events')).toEqual(wicked);
  expect(jsonIn(page, 'kept-texts')).toEqual(Object.fromEntries(texts));
  expect(jsonIn(page, 'kept-part')).toBeNull();
  expect(page.querySelectorAll('script')).toHaveLength(5);
});

test('of the ledger it holds what is said of its own articles', async () => {
  const ledger: Ledger = JSON.parse(readFileSync('data/ledger.json', 'utf8'));
  const position = published.events.findIndex(({ id }) => id === 'hanoi-summit-2019');
  const used = new Set(published.events[position]?.passages.map(({ article }) => article));
  const page = await pageOf(inputOf(undefined, { template, ledger, positions: [position] }));
  const articles = ledger.articles.filter(({ id }) => used.has(id));
  expect(articles.length).toBeLessThan(ledger.articles.length);
  expect(jsonIn(page, 'kept-ledger')).toEqual({ ...ledger, articles });
  const without = await pageOf(inputOf(undefined, { template }));
  expect(jsonIn(without, 'kept-ledger')).toBeNull();
});

test('it allows itself no address but its own', async () => {
  const page = await pageOf(inputOf(undefined, { template }));
  const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/https?:|\*|'self'/);
});

test('a template without its blanks is refused', async () => {
  await expect(written('html', inputOf(undefined, { template: '<html></html>' }))).rejects.toThrow(
    'has no %KEPT_LANGUAGE%',
  );
});
