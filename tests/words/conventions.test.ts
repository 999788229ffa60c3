import { expect, test } from 'vitest';
import { defaultConventions } from '../../src/pipeline/4-resolve/conventions.ts';
import { aboutWords } from '../../src/words/catalogue/about-words.ts';
import { inStyle } from '../../src/words/catalogue/catalogue.ts';
import { sayConventions } from '../../src/words/conventions.ts';

test('every convention is said with its value, in both languages', () => {
  expect(sayConventions(defaultConventions, aboutWords.en, { language: 'en' })).toEqual([
    'A week begins on Monday.',
    'The weekend is Friday and Saturday.',
    'The beginning of a week is its first 3 days, and its end is the rest.',
    'The beginning of a month is its first 10 days, its middle goes on to day 20, and its end is the rest.',
    'The beginning of a year is its first 4 months, its middle goes on to month 8, and its end is the rest.',
    'The beginning of a decade is its first 3 years, its middle goes on to year 6, and its end is the rest.',
    expect.stringContaining('at most 245 days away'),
    expect.stringMatching(/62 days ahead.*31 days behind/),
    expect.stringMatching(/^A weekday that no verb governs is the next one/),
    expect.stringContaining('100 years'),
  ]);
  const arabic = sayConventions(defaultConventions, aboutWords.ar, { language: 'ar' });
  expect(arabic.slice(0, 2)).toEqual(['يبدأ الأسبوع يوم الاثنين.', 'نهاية الأسبوع الجمعة والسبت.']);
  expect(arabic).toHaveLength(Object.keys(defaultConventions).length);
});

test('other choices are said as they are', () => {
  const chosen = { ...defaultConventions, weekStartsOn: 0, weekend: [6, 0], weekdayAlone: 'past' } as const;
  const said = sayConventions(chosen, aboutWords.en, { language: 'en' });
  expect(said.slice(0, 2)).toEqual(['A week begins on Sunday.', 'The weekend is Saturday and Sunday.']);
  expect(said).toContain('A weekday that no verb governs is the last one.');
});

test('numbers stand in the digits that the reader chose', () => {
  const style = { language: 'ar', digits: 'arabic' } as const;
  expect(sayConventions(defaultConventions, inStyle(style, aboutWords.ar), style).join()).toContain(
    '٢٤٥ يومًا',
  );
});
