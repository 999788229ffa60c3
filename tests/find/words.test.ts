import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../src/find/fold.ts';
import { otherVerbFormsOf } from '../../src/find/verb-forms.ts';
import { formsOfQuestion, formsOfText, isWanted, wantedBy } from '../../src/find/word-forms.ts';
import { wordsOf } from '../../src/find/words.ts';

describe('spellings that are one word to a reader share a folded form', () => {
  test.each([
    ['hamza on alef', 'أمم', 'امم'],
    ['hamza under alef', 'إيران', 'ايران'],
    ['madda', 'آسيا', 'اسيا'],
    ['wasla', 'ٱلصين', 'الصين'],
    ['hamza as a letter of its own and a mark', 'ا\u0654مم', 'أمم'],
    ['the seat of hamza', 'شؤون', 'شئون'],
    ['hamza left out on waw', 'مسؤول', 'مسوول'],
    ['ta marbuta', 'قمة', 'قمه'],
    ['alef maqsura', 'موسى', 'موسي'],
    ['Persian ya and kaf', 'کیم', 'كيم'],
    ['a letter that Arabic lacks', 'گورباتشوف', 'كورباتشوف'],
    ['tatweel', 'بوتــين', 'بوتين'],
    ['diacritics', 'بُوتِينُ', 'بوتين'],
    ['presentation forms', 'ﺑﻮﺗﻴﻦ', 'بوتين'],
    ['a ligature', 'ﻻ', 'لا'],
    ['a zero-width joiner', 'بوت\u200Dين', 'بوتين'],
    ['a bidi mark inside', 'بوت\u200Fين', 'بوتين'],
    ['Arabic-Indic digits', '٢٠٢٣', '2023'],
    ['Persian digits', '۲۰۲۳', '2023'],
    ['fullwidth digits', '２０２３', '2023'],
    ['the article', 'الصين', 'صين'],
    ['the article after a conjunction', 'والصين', 'الصين'],
    ['the article after a preposition', 'بالصين', 'الصين'],
    ['the article swallowed', 'للصين', 'الصين'],
    ['a conjunction', 'وبوتين', 'بوتين'],
    ['a preposition', 'لبوتين', 'بوتين'],
    ['case', 'PUTIN', 'putin'],
    ['Latin diacritics', 'Škoda', 'skoda'],
    ['letters that no mark makes', 'Łódź', 'lodz'],
    ['a possessive', 'Putin’s', 'Putin'],
    ['an apostrophe inside', 'Sana’a', 'Sanaa'],
    ['initials', 'U.S.', 'US'],
    ['no initials', 'U.S.', 'U.S'],
    ['a Latin ligature', 'oﬃce', 'office'],
  ])('%s: %s, %s', (_, written, asked) => {
    const forms = formsOfText(written);
    expect(formsOfQuestion(asked).some((form) => forms.includes(form))).toBe(true);
  });

  test.each([
    ['بلد', 'لد'],
    ['الا', 'ا'],
    ['كيم', 'يم'],
  ])('a short word is left whole: %s is not found by %s', (written, asked) => {
    expect(formsOfText(written)).not.toContain(asked);
  });
});

test.each([
  ['news', 'new'],
  ['crisis', 'crisi'],
  ['wars', 'ward'],
  ['ذات', 'ذه'],
  ['الصين', 'الص'],
  ['بوتين', 'بوت'],
  ['قمة', 'قم'],
  ['إضافة', 'وأضاف'],
  ['بالإضافة', 'أضاف'],
  ['إضافات', 'أضاف'],
  ['إشارة', 'وأشار'],
  ['إعادة', 'أعاد'],
  ['إدارة', 'أدار'],
  ['إشادة', 'أشاد'],
  ['إجازة', 'أجاز'],
  ['خطة', 'خط'],
  ['الخطة', 'الخط'],
  ['العملة', 'العمل'],
  ['العملات', 'العمل'],
  ['العملية', 'العملي'],
  ['العدوان', 'العدو'],
  ['الدورة', 'الدور'],
  ['الثورة', 'الثور'],
  ['الثورات', 'الثور'],
  ['البعثة', 'البعث'],
  ['السنة', 'السن'],
  ['الأمة', 'الأم'],
  ['السودان', 'السود'],
  ['الطيران', 'الطير'],
  ['التأمين', 'التام'],
  ['مدرسة', 'مدرس'],
  ['قاعدة', 'قاعد'],
  ['القاعدة', 'القاعد'],
  ['قضية', 'قضى'],
  ['تسوية', 'تسوي'],
  ['تنمية', 'تنمي'],
  ['مظاهرات', 'مظاهر'],
  ['مساعدات', 'مساعد'],
  ['تعليمات', 'التعليم'],
  ['الجزائر', 'الجزيرة'],
  ['الجزيرة', 'الجزائر'],
  ['الكرملين', 'الكرمل'],
  ['مهرجان', 'مهرج'],
  ['سليمان', 'سليم'],
  ['ثلاثين', 'ثلاث'],
  ['arms', 'arm'],
  ['states', 'State'],
  ['goods', 'good'],
  ['means', 'mean'],
  ['customs', 'custom'],
  ['forces', 'force'],
  ['times', 'time'],
  ['rights', 'right'],
  ['Hamas', 'Hama'],
  ['زار', 'وزارة'],
  ['زار', 'ووزارات'],
  ['زار', 'بوزارة'],
  ['زار', 'وزارتا'],
  ['زار', 'وزارتان'],
  ['زار', 'وزارتنا'],
  ['زار', 'ووزارتها'],
  ['زار', 'وزاراتهم'],
  ['زار', 'وزاري'],
  ['زار', 'وزارية'],
  ['زار', 'وزاريا'],
  ['حدة', 'وحدة'],
  ['رقة', 'ورقة'],
  ['رقة', 'فرقة'],
  ['كرة', 'فكرة'],
  ['جنة', 'ولجنة'],
  ['أمل', 'كاملة'],
  ['أحد', 'واحدة'],
  ['سائل', 'وسائل'],
  ['زير', 'وزير'],
  ['meet', 'meteor'],
  ['talk', 'tall'],
  ['tested', 'testimony'],
  ['نفى', 'نفط'],
  ['وصل', 'توصل'],
  ['وصول', 'حصول'],
  ['إعلان', 'إعلام'],
])('%s does not mean %s', (asked, other) => {
  expect(isWanted(other, wantedBy(asked, true))).toBe(false);
});

test.each([
  ['الكورية', 'كوري'],
  ['شمالية', 'الشمالي'],
  ['تركية', 'التركي'],
  ['الصفقات', 'صفقة'],
  ['دولتين', 'الدولة'],
  ['القرارات', 'القرار'],
  ['الانتخابات', 'انتخاب'],
  ['تصريحات', 'التصريح'],
  ['المسؤولين', 'مسؤول'],
  ['الزعيمان', 'الزعيمين'],
  ['رئيسين', 'الرئيسان'],
  ['البلدان', 'البلدين'],
  ['الصاروخ', 'وصواريخ'],
  ['رؤساء', 'الرئيس'],
  ['رهينة', 'رهائن'],
  ['missiles', 'missile'],
  ['allies', 'ally'],
  ['زار', 'وزار'],
  ['زارت', 'وزارت'],
  ['زار', 'وزارا'],
  ['زار', 'وزاروا'],
  ['زار', 'وزارها'],
  ['حدود', 'وحدود'],
  ['جنوب', 'لجنوب'],
  ['وزارة', 'ووزارة'],
  ['met', 'meets'],
  ['meets', 'met'],
  ['meeting', 'met'],
  ['visited', 'visit'],
  ['visit', 'visiting'],
  ['talked', 'talks'],
  ['talks', 'talked'],
  ['sanctioned', 'sanctions'],
  ['sanctions', 'sanctioned'],
  ['sanction', 'sanctioning'],
  ['agreed', 'agreeing'],
  ['planned', 'plans'],
  ['announced', 'announcing'],
  ['denied', 'denies'],
  ['التقى', 'يلتقي'],
  ['يلتقي', 'واللقاء'],
  ['لقاء', 'التقيا'],
  ['زيارة', 'يزور'],
  ['زار', 'الزيارات'],
  ['يزور', 'وزار'],
  ['أعلن', 'إعلان'],
  ['الإعلان', 'أعلنت'],
  ['يعلن', 'وأعلن'],
  ['ديبلوماسيون', 'دبلوماسيين'],
  ['دبلوماسيون', 'الديبلوماسيون'],
  ['ديبل', 'دبلوماسية'],
  ['ديموقراطي', 'الديمقراطية'],
  ['أمريكا', 'أميركا'],
  ['الأميركيين', 'الأمريكي'],
])('%s means %s as well', (asked, other) => {
  expect(isWanted(other, wantedBy(asked, true))).toBe(true);
});

test.each([
  'launch launches launched launching',
  'discuss discusses discussed discussing',
  'travel travels travelled traveled travelling traveling',
  'arrive arrives arrived arriving',
  'visit visits visited visiting',
  'agree agrees agreed agreeing',
  'deny denies denied denying',
  'هدد هددت هددوا يهدد تهدد تهديد تهديدات',
])('all forms of a verb find the same, and nothing that is no word: %s', (group) => {
  const forms = group.split(' ').map(foldWord);
  for (const form of forms) {
    expect(otherVerbFormsOf(form)).toEqual(forms);
    for (const other of forms) expect(isWanted(other, wantedBy(form, false))).toBe(true);
  }
});

test.each([
  ['خطة', 'الخطة', 'الخط'],
  ['دورة', 'الدورة', 'الدور'],
  ['مسؤولين', 'المسؤولين', 'المسؤول'],
  ['صفقات', 'الصفقات', 'الصفقة'],
])('with and without the article the same is asked for: %s, %s, of %s', (bare, whole, other) => {
  for (const text of [other, bare, whole])
    expect(isWanted(text, wantedBy(bare, true))).toBe(isWanted(text, wantedBy(whole, true)));
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
    { numRuns: 2000 },
  );
  const arabic = fc.string({
    unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)),
    maxLength: 12,
  });
  fc.assert(
    fc.property(arabic, (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
  );
});

test('words are told with their places, and nothing lies between them that is a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let at = 0;
      for (const { text: word, start, end } of wordsOf(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
