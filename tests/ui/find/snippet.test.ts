import { expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { noFacets } from '../../../src/find/facets.ts';
import { createNames } from '../../../src/find/names.ts';
import { readQuestion } from '../../../src/find/question.ts';
import { snippetOf } from '../../../src/ui/find/snippet.ts';
import { shipped, shippedFinder } from '../../find/fixture.ts';

const names = createNames(shipped.actors, shipped.places);
const articles = new Map(shipped.articles.map((article) => [article.id, article]));
const arabic = /\p{Script=Arabic}/u;

function snippets(query: string, language: 'ar' | 'en'): readonly string[] {
  const parts = readQuestion(query, names);
  return shippedFinder.answer({ query, facets: noFacets }).hits.flatMap((position) => {
    const event = ensure(shipped.events[position], 'found');
    const pieces = snippetOf(event, parts, names, language, articles);
    if (pieces === undefined) return [];
    expect(pieces.some(({ isFound }) => isFound)).toBe(true);
    return [pieces.map(({ text }) => text).join('')];
  });
}

test.each(['Pyongyang', 'Shoigu', 'Trump'])(
  'what was found is shown in the language of the reader: %s',
  (query) => {
    const shown = snippets(query, 'en');
    expect(shown.length).toBeGreaterThan(2);
    for (const text of shown) expect(text).not.toMatch(arabic);
    for (const text of snippets(query, 'ar')) expect(text).toMatch(arabic);
  },
);

test('what stands in the other language alone is shown in that', () => {
  const shown = snippets('صاروخ', 'en');
  expect(shown.length).toBeGreaterThan(3);
  for (const text of shown) expect(text).toMatch(arabic);
});

test('a quote that was not translated does not stand for a text in the reader’s language', () => {
  const parts = readQuestion('Shoigu', names);
  const quoted = shipped.events.filter(
    ({ summary, passages }) =>
      /Shoigu/.test(summary.en) &&
      passages.some(({ spans }) => spans.some(({ exact }) => exact.includes('شويغو'))),
  );
  expect(quoted.length).toBeGreaterThan(1);
  for (const event of quoted) {
    const passages = event.passages.map((passage) => ({ ...passage, translation: {} }));
    const pieces = ensure(snippetOf({ ...event, passages }, parts, names, 'en', articles), 'found');
    expect(pieces.map(({ text }) => text).join('')).toContain('Shoigu');
  }
});

test('where only the source has the words, it is what is shown', () => {
  const shown = snippets('فرانس برس', 'en');
  expect(shown.length).toBeGreaterThan(10);
  expect(shown).toContain('وكالة فرانس برس');
});
