import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ruleSet } from '../../../src/pipeline/3-tag/rule-set.ts';
import { readTimes } from '../../../src/pipeline/index.ts';
import { readDates, trace } from '../read-text.ts';

/** Tuesday. */
const published = '2023-09-05';
const source = join(import.meta.dirname, '../../../src/pipeline/3-tag');
const rowFiles = readdirSync(join(import.meta.dirname, '../../samples/times'));

describe('the rule set', () => {
  test('names each rule after its file, and leaves none out', () => {
    const files = readdirSync(join(source, 'rules'));
    expect(ruleSet.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  test.each(ruleSet.map(({ id }) => id))('%s has rows of its own', (id) => {
    expect(rowFiles).toContain(`${id}.jsonl`);
  });
});

describe('spelling does not change an answer', () => {
  const sentence = 'أعلنت الوزارة أمس الاثنين أن الأسبوع الماضي، وفي آذار الماضي، و13 مايو 2021، كان هادئاً.';
  const values = ['2023-09-04', '[2023-08-28..2023-09-03]', '2023-03', '2021-05-13'];
  const noises: readonly (readonly [string, (text: string) => string])[] = [
    ['hamza dropped', (text) => text.replaceAll(/[أإآ]/g, 'ا')],
    ['tatweel', (text) => text.replaceAll('لا', 'لـا').replaceAll('ما', 'مـا')],
    ['diacritics', (text) => text.replaceAll(/(?<=[بتثجحخدذرزسشصضطظعغفقكلمنهوي])/g, '\u064E')],
    ['bidi marks', (text) => text.replaceAll(' ', '\u200F \u202B')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['ya as alef maqsura', (text) => text.replaceAll('ي', 'ى')],
    ['Persian ya', (text) => text.replaceAll('ي', 'ی')],
    ['two spaces', (text) => text.replaceAll(' ', '  ')],
    ['Arabic-Indic digits', (text) => text.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))],
    ['Persian digits', (text) => text.replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)))],
    ['a number glued to its month', (text) => text.replaceAll('13 مايو 2021', '13مايو2021')],
    ['a conjunction', (text) => text.replaceAll(' أمس', ' وأمس')],
    [
      'conjunction and preposition',
      (text) => text.replaceAll(' أمس', ' وبالأمس').replaceAll('أن ال', 'أن لل'),
    ],
  ];
  test.each(noises)('%s', (_, noise) => {
    const text = noise(sentence);
    const found = readDates(text, published);
    expect(
      found.map(({ reading }) => reading.value),
      trace(text, published),
    ).toEqual(values);
    for (const { reading } of found) expect(text.slice(reading.start, reading.end)).toBe(reading.words);
  });
});

/** Words that rules begin with, what stands between them, and what no text should hold. */
const fragments = [
  ...`
    أمس الخميس من إلى بين و منذ قبل بعد 13 2023 1436هـ سبتمبر شهر رمضان (
    ) « » " - / . ، الماضي الأسبوع نهاية عام ألفين وثلاثة أول a
    % خلال أيام منه
  `
    .trim()
    .split(/\s+/),
  '\n',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\u064B',
  '\u0640',
  '\uFDF2',
  '😀',
  ' ',
  ' ',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('whatever the text', () => {
  test('every find is a span of it, in order, none over another, and its words are the text’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { reading } of readTimes(text, published)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(text.slice(reading.start, reading.end)).toBe(reading.words);
          end = reading.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['one word', 'أمسامس '],
    ['one expression', 'أمس '],
    ['digits', '7'],
    ['dates run together', '1/2/'],
    ['years', '2015-'],
    ['nested parentheses', '(('],
    ['numerals', 'ثلاثة وعشرين '],
    ['a verb and what it may govern', 'قال أحد '],
    ['openings of ranges', 'من 10 '],
    ['bytes that are no text', '\uFFFD\uD800'],
    ['weekdays', 'الخميس '],
  ];

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(hostile)('the number of steps grows no faster than the text: %s', (_, piece) => {
    const steps = (times: number): number => {
      let count = 0;
      const spies = ruleSet.map(({ pattern }) => {
        const exec = pattern.exec.bind(pattern);
        return vi.spyOn(pattern, 'exec').mockImplementation((text) => {
          count += 1;
          const found = exec(text);
          count += found?.[0].length ?? 0;
          return found;
        });
      });
      readTimes(piece.repeat(times), published);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    expect(steps(4000)).toBeLessThanOrEqual(2 * steps(2000) + 400);
  });

  test.each(hostile)(
    'ten megabytes of it are read: %s',
    (_, piece) => {
      const long = piece.repeat(Math.ceil(10_000_000 / new TextEncoder().encode(piece).length));
      expect(() => readTimes(long, published)).not.toThrow();
    },
    120_000,
  );
});
