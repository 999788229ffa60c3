import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestMatch } from '../../../src/pipeline/6-join/nearest-match.ts';

const source = [
  'قال الوزير إن الاجتماع غدا في المدينة. وأضاف أنه سيحضر بنفسه. ثم غادر.',
  'وأعلن البيت الأبيض أمس أن الزعيم سيصل إلى المدينة يوم الجمعة.',
].join('\n');

test.each<readonly [what: string, exact: string, nearest: string]>([
  [
    'a word that changed before the run is seen',
    'وأعلن البيت الأبيض الخميس أن الزعيم سيصل إلى المدينة',
    'وأعلن البيت الأبيض أمس أن الزعيم سيصل إلى المدينة',
  ],
  ['whole words', 'الوزير إن الاجتماع غ', 'الوزير إن الاجتماع غدا'],
  ['whole words before it too', 'أعلن البيت الأبيض أول', 'وأعلن البيت الأبيض أمس'],
  ['no further than its sentence', 'الاجتماع غدا في المدينة الكبيرة جدا اليوم', 'الاجتماع غدا في المدينة.'],
  ['from no earlier than its sentence', 'كلمة أخرى وأضاف أنه سيحضر', 'وأضاف أنه سيحضر'],
  [
    'over sentences where the quote goes over them',
    'في المدينة. وأضاف أنه قد',
    'في المدينة. وأضاف أنه سيحضر',
  ],
  ['no further than its line', 'بنفسه. ثم غادر. وأعلن شيئا', 'بنفسه. ثم غادر.'],
  ['nothing like it', 'نص آخر تماما لا شبه له', ''],
  ['an empty quote', '', ''],
])('%s', (_, exact, nearest) => {
  expect(nearestMatch(source, exact)).toBe(nearest);
});

test('every nearest match stands in the source, white space apart, and in whole words', () => {
  const words = fc.constantFrom('قال', 'الوزير', 'إن.', 'الاجتماع', '«غدا»', 'في', 'المدينة.');
  const text = fc.array(words, { maxLength: 14 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (article, exact) => {
      const nearest = nearestMatch(article, exact);
      expect(` ${article} `).toContain(nearest === '' ? '' : ` ${nearest} `);
    }),
  );
});

test('a long quote that is not in a long article is answered soon', () => {
  const began = performance.now();
  nearestMatch('قال الوزير إن '.repeat(400_000), 'قال الوزير إن الاجتماع '.repeat(90));
  expect(performance.now() - began).toBeLessThan(5000);
});
