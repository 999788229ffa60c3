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

const labels = [
  '(?:اقرأ|اقرؤوا|اقرأوا|طالع|طالعوا|شاهد|شاهدوا|انظر|تابع|قد يهمك|قد يعجبك) (?:أيضا|كذلك)',
  '(?:اقرأ )?(?:المزيد|للمزيد)',
  '(?:مواضيع|موضوعات|مقالات|أخبار) (?:ذات صلة|متعلقة|مشابهة)',
].map(foldLetters);
const label = `(?:${labels.join('|')})`;

/** A title after a colon or a bar; after a dash or dots only if it does not end like a sentence. */
const title = '(?: ?[:|]| ?(?:[–—-]|\\.{2,}|…) ?(?!.*[.!؟]$)).*';
const bullet = '(?:[-–—•*>»←◄▶]+ ?)?';
const forms: readonly RegExp[] = [
  new RegExp(`^${bullet}${label}${title}$`),
  new RegExp(`^${bullet}[«"“(\\[*]+${label} ?:?[»"”)\\]*]+${title}$`),
  new RegExp(`^[«"“(\\[]${label}${title}[»"”)\\]]$`),
];

/** «اقرأ أيضاً: مقتل 3 في حادث أمس»: the title of another article, on the label’s own line; the article goes on below it. */
export const readAlsoTitle: LineRule = ({ text }) =>
  forms.some((form) => form.test(text))
    ? boilerplate('“read also”: the title of another article', '«اقرأ أيضاً»: عنوان مقال آخر')
    : undefined;
