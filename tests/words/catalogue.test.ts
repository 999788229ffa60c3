import { describe, expect, test } from 'vitest';
import { aboutWords } from '../../src/words/catalogue/about-words.ts';
import { catalogue, inStyle, wordsIn } from '../../src/words/catalogue/catalogue.ts';

/** Every text of a catalogue with its path; what takes numbers is asked for several. */
function texts(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    return [0, 1, 2, 3, 11, 100].map((n) => [`${path}(${n})`, sayWith(node, n)] as const);
  }
  return Object.entries(node ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** What takes texts or lists of them is given such. */
function sayWith(say: Function, word: number | string): string {
  for (const taken of [word, `${word}`, [`${word}`]]) {
    try {
      return String(say(taken, taken, taken, taken));
    } catch {}
  }
  throw new Error(`takes something else: ${String(say)}`);
}

const languages = [
  ['ar', texts({ ...catalogue.ar, about: aboutWords.ar })],
  ['en', texts({ ...catalogue.en, about: aboutWords.en })],
] as const;

describe.each(languages)('the words in %s', (language, all) => {
  test('have the paths of the other language', () => {
    const paths = (found: typeof all) => found.map(([path]) => path);
    expect(paths(all)).toEqual(paths(language === 'ar' ? languages[1][1] : languages[0][1]));
  });

  test('are never blank, unfinished, shouting or in the digits of the other habit', () => {
    const bad = all.filter(
      ([, text]) => text.trim() === '' || /[!{}#\u0660-\u0669]|undefined|TODO/.test(text),
    );
    expect(bad).toEqual([]);
  });

  test('are written in the script of the language', () => {
    const foreign = language === 'ar' ? /^[^\u0600-\u06ff]*$/ : /[\u0600-\u06ff]/;
    const allowed = /runOnNamed|\.(png|svg)$/;
    expect(all.filter(([path, text]) => foreign.test(text) && !allowed.test(path))).toEqual([]);
  });
});

test('the words are the same in Arabic-Indic digits but for their figures: lists stay lists', () => {
  const style = { language: 'ar', digits: 'arabic' } as const;
  const said = { ...wordsIn(style), about: inStyle(style, aboutWords.ar) };
  const plain = { ...catalogue.ar, about: aboutWords.ar };
  const shapeOf = (_: string, each: unknown): unknown => (typeof each === 'function' ? 'says' : each);
  expect(JSON.stringify(said, shapeOf)).toBe(JSON.stringify(plain, shapeOf));
});

/**
 * They put in numbers, another phrase of the catalogue (how many run on, the length of a fold), or what their callers isolate: details of a
 * fault, names and dates that are said elsewhere.
 */
const isolatedBefore =
  /^\.(?:chrome\.runOnNamed|fault|folds\.empty|picture\.oneReport|share\.|trouble\.httpStatus|reader\.shareOfPage)/;
const foreign = 'Ж';

/** The messages that put a text in without isolating it (U+2068 … U+2069). */
function unisolated(node: unknown, path = ''): readonly string[] {
  if (typeof node === 'function') {
    const said = sayWith(node, foreign);
    return said.replace(/\u2068[^\u2069]*\u2069/g, '').includes(foreign) ? [path] : [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => unisolated(value, `${path}.${key}`));
}

test.each(['ar', 'en'] as const)('a text that is put into a message stands isolated, in %s', (language) => {
  expect(unisolated(catalogue[language]).filter((path) => !isolatedBefore.test(path))).toEqual([]);
});
