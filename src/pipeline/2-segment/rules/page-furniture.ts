import { foldLetters } from '../../../model/fold-letters.ts';
import { boilerplate, type LineRule } from '../line.ts';

const minutes = foldLetters('دقائق القراءة');
const ago = new RegExp(
  `${foldLetters('منذ')} (?:\\d+ )?(?:${['ساعة', 'ساعات', 'ساعتين', 'دقيقة', 'دقائق', 'دقيقتين', 'يوم', 'أيام', 'يومين'].map(foldLetters).join('|')})`,
  'g',
);

/** How long the article takes to read, as the page's script says it. */
export const readingTime: LineRule = ({ text }) =>
  text.includes(minutes) && text.length < 60
    ? boilerplate('a reading-time label', 'ملصق مدة القراءة')
    : undefined;

/** Headlines of other news run together, each with how long ago it came. */
export const ticker: LineRule = ({ text }) => {
  const times = [...text.matchAll(ago)];
  const last = times.at(-1);
  const ends = last !== undefined && last.index + last[0].length >= text.length - 1;
  return times.length >= 2 && ends ? boilerplate('a news ticker', 'شريط أخبار') : undefined;
};

/** A photo agency's name alone on a line. */
export const credit: LineRule = ({ text }) =>
  /^[-–—\s]*[A-Z][A-Z/ ]{1,30}$/.test(text) ? boilerplate('a picture credit', 'مصدر الصورة') : undefined;
