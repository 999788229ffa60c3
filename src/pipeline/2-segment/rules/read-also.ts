import { foldLetters } from '../../../model/fold-letters.ts';
import { boilerplate, type LineRule } from '../line.ts';

const openers = [
  'اقرأ أيضاً',
  'إقرأ المزيد',
  'اقرأ المزيد',
  'مقالات مشابهة',
  'مواضيع ذات صلة',
  'موضوعات ذات صلة',
  'أخبار ذات صلة',
  'قصص قد تهمك',
  'قد يعجبك أيضاً',
].map(foldLetters);

/** A heading under which only other articles follow, whole or cut off. */
export const readAlso: LineRule = ({ text, index }) =>
  index > 0 && openers.includes(text.replace(/\s*:$/, ''))
    ? {
        kind: 'boilerplate',
        what: { en: '“read also”: other articles', ar: '«اقرأ أيضاً»: مقالات أخرى' },
        toTheEnd: true,
      }
    : undefined;

const inline = new RegExp(
  `^[(\\[«"-]? ?(?:${[
    'اقرأ أيضا',
    'إقرأ أيضا',
    'اقرأ المزيد',
    'إقرأ المزيد',
    'طالع أيضا',
    'شاهد أيضا',
    'انظر أيضا',
  ]
    .map(foldLetters)
    .join('|')}) ?[:|…-]`,
);

/** «اقرأ أيضاً: مقتل 3 في حادث أمس»: the title of another article, on the label’s own line; the article goes on below it. */
export const readAlsoTitle: LineRule = ({ text }) =>
  inline.test(text)
    ? boilerplate('“read also”: the title of another article', '«اقرأ أيضاً»: عنوان مقال آخر')
    : undefined;
