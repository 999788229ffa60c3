import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/pipeline/1-normalize/normalize.ts';
import { tenseAt } from '../../../src/pipeline/3-tag/tense/tense.ts';
import { formOf } from '../../../src/pipeline/3-tag/tense/verb-form.ts';
import { foldLetters } from '../../../src/model/fold-letters.ts';

const samples = join(import.meta.dirname, '../../samples/tense');

/** tests/samples/tense/<side>.txt: a sentence a line, the phrase in brackets, which its verb puts on that side. */
function sentences(side: string): readonly string[] {
  return readFileSync(join(samples, `${side}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function sideOf(sentence: string): 'past' | 'future' | undefined {
  const text = normalize(sentence.replaceAll(/[⟦⟧]/g, ''));
  const { start, end } = text.fromSource(sentence.indexOf('⟦'), sentence.indexOf('⟧') - 1);
  return tenseAt(text.text, start, end)?.side;
}

describe('the verb of its clause puts a phrase', () => {
  test.each(sentences('past'))('into the past: %s', (sentence) => {
    expect(sideOf(sentence)).toBe('past');
  });

  test.each(sentences('future'))('into the future, or leaves it to be announced: %s', (sentence) => {
    expect(sideOf(sentence)).not.toBe('past');
  });
});

describe('a word shows by its form what verb it is', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['perfect', 'استقال انسحب اعتقل اعتقلت أغلقت حررت التقيا هاجموا تحدثت تسلقت اصطدم'],
    ['maybe-perfect', 'فجر غرق قتل نقل'],
    ['said', 'قال أعلنت أكدوا قررت'],
    ['imperfect', 'يمثل ينعقد تحتضن تبدأ تتواصل تستمع يأخذ تُشيّع'],
    ['maybe-imperfect', 'تعرض تقدم تراجع توقف'],
    ['future', 'سيعقد ستبدأ سنلتقي سأعود'],
    [
      'none',
      'استقالة انسحاب اعتقال تقرير تصريحات تجربة تقارير بيت وقت ساحل سياسة يوم يهود ياسر فيلم أنباء الرئيس',
    ],
  ];
  test.each(forms.flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)))(
    '%s: %s',
    (word, form) => {
      expect(formOf(foldLetters(word.replaceAll(/[\u064B-\u0652]/g, ''))) ?? 'none').toBe(form);
    },
  );
});
