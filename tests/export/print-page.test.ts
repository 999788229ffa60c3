// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { printPage, type PrintInput } from '../../src/export/print/print-page.ts';
import { pageSizeOf } from '../../src/export/print/print-style.ts';
import { dataset } from './scene-of.ts';

const listed = dataset.events.map((event) => ({
  event,
  articles: dataset.articles.filter(({ id }) => event.passages.some(({ article }) => article === id)),
}));
const input: PrintInput = {
  language: 'ar',
  title: dataset.title.ar,
  description: 'من 2006 إلى 2023',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>x</title></svg>',
  sheet: pageSizeOf('a4-landscape', { widthPx: 1123, heightPx: 794 }),
  listed,
  actors: dataset.actors,
};

function parse(page: string): Document {
  return new DOMParser().parseFromString(page, 'text/html');
}

describe('the printed page', () => {
  test('has every event with every quote, letter for letter, and its sources', () => {
    const page = parse(printPage(input));
    expect(page.documentElement.lang).toBe('ar');
    expect(page.title).toBe(dataset.title.ar);
    expect(page.querySelectorAll('article')).toHaveLength(dataset.events.length);
    const quotes = [...page.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    const passages = dataset.events.flatMap(({ passages: all }) => all);
    expect(quotes).toHaveLength(passages.length);
    for (const [i, { spans }] of passages.entries())
      for (const { exact } of spans) expect(quotes[i]).toContain(exact);
    expect(page.querySelectorAll('figcaption')).toHaveLength(passages.length);
  });

  test.each([
    ['ar', 'arabic', 'arabic-indic'],
    ['ar', 'latin', 'decimal'],
    ['en', 'arabic', 'decimal'],
  ] as const)('in %s with %s digits counts its sheets in them', (language, digits, figures) => {
    const page = printPage({ ...input, language, digits });
    expect(page).toContain(`counter(page,${figures}) " / " counter(pages,${figures})`);
  });

  test('has translations where the article is of another language', () => {
    const page = parse(printPage({ ...input, language: 'en', title: dataset.title.en }));
    const translated = dataset.events
      .flatMap(({ passages }) => passages)
      .filter(({ translation }) => translation.en);
    expect(page.querySelectorAll('.translation')).toHaveLength(translated.length);
    expect(page.querySelector('blockquote')?.getAttribute('dir')).toBe('rtl');
  });

  test('without a list is the picture alone', () => {
    const page = parse(printPage({ ...input, listed: [] }));
    expect(page.querySelector('main')).toBeNull();
    expect(page.querySelector('.picture svg')).not.toBeNull();
  });

  test.each([
    '</style><script>alert(1)</script>',
    '"; } body { display: none } @import "x',
    '=HYPERLINK("http://x")\n<b>bold</b> & \u202Eback 😀 \\ ',
  ])('shows %j as text, wherever it stands', (hostile) => {
    const [first] = listed;
    if (first === undefined) throw new Error('no events');
    const event = {
      ...first.event,
      title: { ar: hostile, en: hostile },
      summary: { ar: hostile, en: hostile },
    };
    const page = parse(printPage({ ...input, title: hostile, listed: [{ ...first, event }] }));
    expect(page.querySelector('script, b')).toBeNull();
    expect(page.querySelectorAll('style')).toHaveLength(1);
    const shown = hostile.replace('\u202E', '');
    expect(page.querySelector('h1')?.textContent).toBe(shown);
    expect(page.querySelector('h2')?.textContent).toBe(shown);
    expect(page.querySelector('style')?.textContent).toContain('main{page:list');
    expect(page.querySelector('style')?.textContent).not.toMatch(/\\202e/i);
  });

  test('an event breaks between a quote and its translation, and nowhere within one', () => {
    const rules = printPage(input);
    expect(rules).toContain('figure:not(:has(.translation)){break-inside:avoid}');
    expect(rules).toContain('article:last-child,blockquote,.translation,figcaption{break-inside:avoid}');
  });

  test.each([
    ['a4-portrait', '210mm 297mm', '210mm 297mm', 1],
    ['a3-landscape', '420mm 297mm', '420mm 297mm', 3],
    ['story', '540px 960px', '210mm 297mm', 1],
  ] as const)('of %s has sheets of %s', (size, picture, list, columns) => {
    expect(pageSizeOf(size, { widthPx: 540, heightPx: 960 })).toEqual({ picture, list, columns });
  });
});
