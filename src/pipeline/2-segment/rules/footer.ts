import { foldLetters } from '../../../model/fold-letters.ts';
import type { Bilingual } from '../../../model/bilingual.ts';
import { boilerplate, type LineRule } from '../line.ts';

const labels: ReadonlyMap<string, Bilingual> = new Map([
  ['المصدر', { en: 'the source line', ar: 'سطر المصدر' }],
  ['كلمات دلالية', { en: 'a list of tags', ar: 'قائمة وسوم' }],
  ['الكلمات المفتاحية', { en: 'a list of tags', ar: 'قائمة وسوم' }],
  ['وسوم', { en: 'a list of tags', ar: 'قائمة وسوم' }],
  ['تصنيفات', { en: 'a list of categories', ar: 'قائمة تصنيفات' }],
]);

const folded = new Map([...labels].map(([label, what]) => [foldLetters(label), what]));

/** A label of the page's foot, alone or with what it labels. */
export const footer: LineRule = ({ text, index }) => {
  const label = text.split(':')[0]?.trim() ?? '';
  const what = folded.get(label);
  return what === undefined || index === 0 ? undefined : boilerplate(what.en, what.ar);
};
