// @vitest-environment jsdom
import { Marked } from 'marked';
import markedFootnote from 'marked-footnote';
import { expect, test } from 'vitest';
import type { DataInput } from '../../../src/export/data/data-input.ts';
import { writeMarkdown } from '../../../src/export/data/markdown.ts';
import { ms } from '../../timeline/view.ts';
import { inputOf, published, toldTitles, wickedInput, written } from './input.ts';

async function read(input: DataInput): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.innerHTML = await new Marked().use(markedFootnote()).parse(await written('md', input));
  return page;
}

const textsOf = (page: HTMLElement, selector: string): readonly string[] =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent ?? '');

test.each(['ar', 'en'] as const)('marked finds every title, quote and source, in %s', async (language) => {
  const page = await read(inputOf(published, { style: { language } }));
  const passages = published.events.flatMap((event) => event.passages);
  expect(textsOf(page, 'h1')).toEqual([published.title[language]]);
  expect(textsOf(page, 'h3')).toEqual(published.events.map(({ title }) => title[language]));
  expect(page.querySelectorAll('blockquote')).toHaveLength(passages.length);
  expect(page.querySelectorAll('blockquote a[data-footnote-ref]')).toHaveLength(passages.length);
  expect(page.querySelectorAll('.footnotes li')).toHaveLength(published.articles.length);
  const quotes = textsOf(page, 'blockquote').map(squeeze);
  for (const [i, { spans }] of passages.entries())
    for (const { exact } of spans) expect(quotes[i]).toContain(squeeze(exact));
});

test('is made a little at a time: an event or a source a piece', () => {
  const input = inputOf(published);
  const lengths = Array.from(writeMarkdown(input), ({ length }) => length);
  expect(lengths).toHaveLength(1 + published.events.length + published.articles.length);
});

test('says its time and the day of the check, and of a draft that it is one', async () => {
  const said = async (input: DataInput) => textsOf(await read(input), 'h1 ~ p').slice(0, 3);
  const en = { style: { language: 'en' } } as const;
  expect(await said(inputOf(published, en))).toEqual([
    '55 events',
    '2006 to 2023 · Checked on 29 November 2026',
    expect.stringMatching(/^since 2006/),
  ]);
  const span = { start: ms('2023-01-01'), end: ms('2023-11-01') };
  const part = { ar: '', en: '1 January to 31 October 2023 · 34 of 55 events' };
  const [first, second] = await said(inputOf(published, { ...en, span, part }));
  expect([first, second]).toEqual([part.en, 'Checked on 29 November 2026']);
  expect(await said(wickedInput(en))).toContain('This is a draft: not all of it has been checked.');
});

test('says no day of a check of which an event was left out', async () => {
  const events = published.events.map((event, at) => (at === 3 ? { ...event, checked: null } : event));
  const page = await read(inputOf({ ...published, events }, { style: { language: 'en' } }));
  expect(textsOf(page, 'h1 ~ p').slice(0, 2)).toEqual(['55 events', '2006 to 2023']);
});

test('nothing that a title holds is markup', async () => {
  const page = await read(wickedInput());
  const titles = textsOf(page, 'h3').slice(0, toldTitles.length - 1);
  expect(titles.map(squeeze)).toEqual(toldTitles.slice(0, -1).map(squeeze));
  expect(page.querySelectorAll('script, b, i, img, h3 a, h3 code, h3 del, table, ol ol')).toHaveLength(0);
});

test('a source that is no web address is no link', async () => {
  const [article, ...rest] = published.articles;
  if (article === undefined) throw new Error('no article');
  const articles = [{ ...article, url: 'javascript:alert(1)' }, ...rest];
  const page = await read(inputOf({ ...published, articles }));
  expect(
    Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href')).filter(
      (href) => !href?.startsWith('#'),
    ),
  ).toEqual([]);
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
