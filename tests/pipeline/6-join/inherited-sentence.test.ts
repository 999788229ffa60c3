import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { expect, test } from 'vitest';
import type { SeenReading } from '../../../src/model/check.ts';
import type { ReadArticle } from '../../../src/pipeline/6-join/input.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import { read } from '../../../src/pipeline/index.ts';
import { both } from './faults.ts';
import { article as fixture, check, input, passage } from './fixture.ts';

/** Two who speak on a Wednesday; the last sentence goes on from the second of them. */
const source = readFileSync(
  joinPath(import.meta.dirname, '../../samples/articles/same-day-twice/article.txt'),
  'utf8',
);
const [shoigu = '', whiteHouse = '', goesOn = ''] = source.split('\n');
const seen: SeenReading = { words: 'الأربعاء', value: '2023-08-30' };
const wednesdays = [source.indexOf('الأربعاء'), source.lastIndexOf('الأربعاء')] as const;
const { regions, sentences, candidates } = read(
  { id: 'news', language: 'ar', source },
  '2023-09-05',
  { actors: [], places: [] },
  {},
);

/** The reading published of the last sentence, and what is said of it, where `reading` was seen. */
function joined(reading: SeenReading, changes: Partial<ReadArticle> = {}) {
  const text = { ...fixture, source, regions, sentences, candidates, ...changes };
  const entry = { ...text.entry, published: { ...text.entry.published, evidence: [] } };
  const inherits = check({
    date: reading.value,
    basis: 'inherited',
    passages: [passage({ quotes: [{ exact: goesOn }], reading })],
  });
  const dismissed = [shoigu, whiteHouse].map((exact) => ({
    article: 'news',
    exact,
    reason: both('no event'),
  }));
  const { dataset, diagnostics } = join(input([inherits], { articles: [{ ...text, entry }], dismissed }));
  return {
    start: dataset.events[0]?.passages[0]?.reading?.start,
    said: diagnostics.map(({ place, message }) => `${place}: ${message}`),
  };
}

test('an inherited date is read in the sentence that was seen', () => {
  expect(joined({ ...seen, sentence: { exact: whiteHouse } })).toEqual({ start: wednesdays[1], said: [] });
});

test('the same words and day of another sentence are not what was seen', () => {
  expect(joined({ ...seen, sentence: { exact: shoigu } }).said).toEqual([
    `checks/plan.json passages[0].reading: «الأربعاء» was seen in «${shoigu}», the machine now reads it in «${whiteHouse}»; look again: quote that sentence, or keep the other with "byHand"`,
  ]);
});

test('of words that are now read in the passage itself no sentence is to be quoted', () => {
  const seenBefore = check({
    date: seen.value,
    passages: [
      passage({ quotes: [{ exact: whiteHouse }], reading: { ...seen, sentence: { exact: shoigu } } }),
    ],
  });
  const text = { ...fixture, source, regions, sentences, candidates };
  const entry = { ...text.entry, published: { ...text.entry.published, evidence: [] } };
  const { diagnostics } = join(input([seenBefore], { articles: [{ ...text, entry }] }));
  expect(diagnostics.map(({ message }) => message)).toContain(
    '«الأربعاء» stands in the passage’s own sentence; remove "sentence"',
  );
});

test('an inherited date names its sentence', () => {
  expect(joined(seen).said).toEqual([
    `checks/plan.json passages[0].reading: «الأربعاء» stands outside of the passage, in «${whiteHouse}»; if its date is meant, quote that sentence in "sentence"`,
  ]);
  const silent = candidates.map(({ inherited: _inherited, ...candidate }) => candidate);
  expect(joined({ ...seen, byHand: true }, { candidates: silent }).said).toContainEqual(
    expect.stringContaining(`«الأربعاء» stands outside of the passage, in «${whiteHouse}»`),
  );
});

test('what the editor read stands in the sentence that he names, whatever the machine reads', () => {
  const byHand = { ...seen, byHand: true as const };
  expect(joined({ ...byHand, sentence: { exact: shoigu } })).toEqual({ start: wednesdays[0], said: [] });
  expect(joined({ ...byHand, sentence: { exact: 'وأعلن البيت الأبيض' } }).said).toContainEqual(
    expect.stringContaining('neither in the quote nor before it in a sentence that is quoted for them'),
  );
});

test('a sentence that is not there once is said at its place', () => {
  expect(joined({ ...seen, sentence: { exact: whiteHouse.replace('كيم', 'لي') } }).said).toContainEqual(
    expect.stringMatching(/^checks\/plan\.json passages\[0\]\.reading\.sentence: .*nearest match/),
  );
  expect(joined({ ...seen, sentence: { exact: 'الأربعاء' } }).said).toContainEqual(
    expect.stringMatching(/reading\.sentence: .*stands 2 times/),
  );
});

test('a date of the passage’s own sentence names none', () => {
  const own = check({
    passages: [
      passage({
        reading: { words: 'الاثنين', value: '2023-09-04', sentence: { exact: 'أعلنت الوزارة الاثنين خطة.' } },
      }),
    ],
  });
  expect(join(input([own])).diagnostics.map(({ code }) => code)).toContain('sentence-needless');
});
