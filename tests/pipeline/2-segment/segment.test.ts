import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/pipeline/1-normalize/normalize.ts';
import { findRegions } from '../../../src/pipeline/2-segment/regions.ts';
import { findSentences } from '../../../src/model/sentences.ts';

const article = (id: string): string =>
  readFileSync(join(import.meta.dirname, '../../../data/articles', `${id}.txt`), 'utf8');
const regionsOf = (source: string) => findRegions(normalize(source));
const sentencesOf = (source: string): readonly string[] =>
  findSentences(source, regionsOf(source)).map(({ start, end }) => source.slice(start, end));
/** `kind: first words`, one for each region that is not body. */
const outline = (source: string): readonly string[] =>
  regionsOf(source)
    .filter(({ kind }) => kind !== 'body')
    .map(
      ({ start, end, kind, what }) => `${what?.en ?? kind}: ${source.slice(start, end).trim().slice(0, 24)}`,
    );

describe('what in the five files is not the article', () => {
  test.each([
    ['security-council-2019', []],
    [
      'al-rai-2023',
      [
        'a news ticker: زيلينسكي يزور منطقة دوني',
        'the source line: المصدر: الراي',
        'a list of tags: كلمات دلالية: مفاوضات ال',
        '“read also”: other articles: إقرأ أيضاً:\n\n"حادث خطير"',
      ],
    ],
    [
      'vostochny-2023',
      [
        'headline: بعد زيارة كيم لروسيا.. و',
        'a reading-time label: time reading iconدقائق ا',
        'caption: الرئيس الروسي فلاديمير ب',
        'a picture credit: -  REUTERS',
        'a second copy of the caption: الرئيس الروسي فلاديمير ب',
        'the dateline: واشنطن/لندن/موسكو/فلاديف',
        'crosshead: "حرب مقدسة"',
        'crosshead: مناقشات "حساسة"',
        '“read also”: other articles: اقرأ أيضاً:\n\nتصنيفات\n\nقص',
      ],
    ],
    [
      'vladivostok-2019',
      [
        'headline: بوتين: زيارة كيم تساعد ف',
        'crosshead: دبلوماسية صعبة',
        'a shortcode of the website: [covid19-ultimate-card r',
      ],
    ],
    ['peskov-2023', ['crosshead: - عقوبات-', 'crosshead: - "حتمي"-']],
  ])('%s', (id, expected) => {
    expect(outline(article(id))).toEqual(expected);
  });
});

const shapes: readonly (readonly [kindOrWhat: string, line: string])[] = [
  ['a shortcode of the website', '[gallery ids=”1,2” columns=”3”]'],
  ['a news ticker', 'وفاة فنان منذ 5 دقائق ارتفاع الأسعار منذ ساعتين'],
  ['a reading-time label', 'دقائق القراءة: 3'],
  ['a list of tags', 'الكلمات المفتاحية: اقتصاد، نفط'],
  ['the source line', 'المصدر : وكالات'],
  ['the dateline', 'القاهرة - رويترز'],
  ['“read also”: the title of another article', 'اقرأ أيضا: مقتل 3 في حادث أمس'],
  ...[
    '(إقرأ أيضاً: خطة جديدة للموازنة)',
    '«اقرأ أيضاً»: خطة جديدة',
    '**اقرأ أيضا:** خطة جديدة',
    '• اقرأ أيضًا | خطة جديدة أمس',
    'إقرأ أيضاً – خطة جديدة',
    'اقرأ أيضاً... خطة جديدة',
    'طالع أيضا: خطة جديدة. وتفاصيلها.',
    'اقرؤوا كذلك: خطة جديدة',
    'قد يهمك أيضا: خطة جديدة',
    'أخبار ذات صلة: خطة جديدة',
    'للمزيد: خطة جديدة',
  ].map((line) => ['“read also”: the title of another article', line] as const),
  ['body', 'طالع أيضا - كما قال - كل الكتب أمس.'],
  ['body', 'وطالع أيضا: صحف الصباح، ثم خرج.'],
  ['body', '"اقرأ أيضا: كتب الوزير" كانت حملة أطلقها أمس.'],
  ['body', 'شاهد أيضا المسؤولون، بحسب الوزير: آثار القصف.'],
  ['body', 'اقرأ أيضا ما كتبه الوزير أمس في الصحيفة، وهو طويل.'],
  ['caption', 'متظاهرون في وسط العاصمة. 4 آذار 2020 - AFP'],
  ['crosshead', 'خلافات قديمة'],
  ['body', 'قال الوزير إن المصدر: مجهول.'],
  ['body', 'وصل الوزير منذ ساعة إلى المطار، كما أعلن مكتبه قبل قليل من مساء أمس.'],
];

test.each(shapes)('%s: «%s»', (expected, line) => {
  const source = `أعلنت الوزارة خطة.\n\n${line}\n\nوقال الوزير إنه راض.\n`;
  const at = source.indexOf(line);
  const region = regionsOf(source).find(({ start, end }) => start <= at && at < end);
  expect(region?.what?.en ?? region?.kind).toBe(expected);
});

describe('sentences', () => {
  test.each([
    ['قال: «انتهى الأمر. لا عودة». ثم غادر.', ['قال: «انتهى الأمر. لا عودة».', 'ثم غادر.']],
    ['قال "نعم. لا" أمس. غادر.', ['قال "نعم. لا" أمس.', 'غادر.']],
    ['ارتفع السعر 5.3 بالمئة. وهبط.', ['ارتفع السعر 5.3 بالمئة.', 'وهبط.']],
    ['حمى السيادة.. ضد القوى. وعاد.', ['حمى السيادة.. ضد القوى.', 'وعاد.']],
    ['هل جاء؟ نعم! جاء.', ['هل جاء؟', 'نعم!', 'جاء.']],
    ['قال «بلا إغلاق. ثم سكت.\nسطر آخر.', ['قال «بلا إغلاق.', 'ثم سكت.', 'سطر آخر.']],
    ['نقلت (أ. ف. ب) الخبر. انتهى.', ['نقلت (أ. ف. ب) الخبر.', 'انتهى.']],
    ['😀 جاء الوزير. وذهب 😀.', ['😀 جاء الوزير.', 'وذهب 😀.']],
    ['\uFEFFجاء الوزير.\r\nوذهب.\r\n', ['جاء الوزير.', 'وذهب.']],
  ])('%s', (source, expected) => {
    expect(sentencesOf(source)).toEqual(expected);
  });

  test('a caption is one sentence', () => {
    expect(sentencesOf('جاء الوزير.\n\nالوزير في مكتبه. 4 آذار 2020 - AFP\n\nوذهب.\n')).toContain(
      'الوزير في مكتبه. 4 آذار 2020 - AFP',
    );
  });
});

const lines = fc.constantFrom(
  'قال الوزير. ثم عاد.',
  '[x y=”1”]',
  'إقرأ أيضاً:',
  '',
  '   ',
  '«',
  '"حرب"',
  'صورة. 4 آذار 2020 - AFP',
  '\u202E😀\uD83D',
  '<script>alert(1)</script>',
  'المصدر: الراي',
);
const anyArticle = fc
  .array(fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('\n', '\n\n', '\r\n').map((newline) => parts.join(newline)));

describe('whatever the text', () => {
  test('regions tile it, in order', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        const regions = regionsOf(source);
        expect(regions.map(({ start }) => start)).toEqual(
          [0, ...regions.map(({ end }) => end)].slice(0, regions.length),
        );
        expect(regions.at(-1)?.end ?? 0).toBe(source.length);
        for (const { start, end } of regions) expect(start).toBeLessThan(end);
      }),
    );
  });

  test('sentences are trimmed, in order, apart, and never in boilerplate', () => {
    fc.assert(
      fc.property(anyArticle, (source) => {
        const regions = regionsOf(source);
        let last = 0;
        for (const { start, end, region } of findSentences(source, regions)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(start).toBeLessThan(end);
          expect(region).not.toBe('boilerplate');
          const home = regions.find((each) => each.start <= start && end <= each.end);
          expect(home?.kind).toBe(region);
          last = end;
        }
      }),
    );
  });

  test.each([['كلمة '], ['كلمة. '], ['"'], ['['], ['\n'], ['منذ ساعة '], ['صورة 4 آذار 2020 - AFP\n']])(
    'megabytes of «%s» come to an end',
    (word) => {
      const source = word.repeat(Math.floor(3_000_000 / word.length));
      expect(regionsOf(source).at(-1)?.end).toBe(source.length);
    },
  );
});
