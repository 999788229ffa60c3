import { foldLetters } from '../../../model/fold-letters.ts';
import type { LineRule } from '../line.ts';

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
