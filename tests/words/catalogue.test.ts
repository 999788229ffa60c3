import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/words/catalogue/catalogue.ts';

/** Every text of a catalogue with its path; what takes numbers is asked for several. */
function texts(node: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    return [0, 1, 2, 3, 11, 100].map((n) => [`${path}(${n})`, String(node(n, n, n, n))] as const);
  }
  return Object.entries(node ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const languages = [
  ['ar', texts(catalogue.ar)],
  ['en', texts(catalogue.en)],
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
    const allowed = /otherLanguage|\.(png|svg)$/;
    expect(all.filter(([path, text]) => foreign.test(text) && !allowed.test(path))).toEqual([]);
  });
});
