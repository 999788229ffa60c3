import { boilerplate, type Line, type LineRule } from '../line.ts';

/** Day, month in words, year, then an agency in capitals: the end of a photo caption. */
const ending = /\d{1,2} \p{L}+ \d{4}(?: *[-–—] *[A-Z][A-Z/ ]+)+$/u;

/** How many lines apart a caption and its second copy may stand. */
const copyDistance = 5;

/** A photo caption; where the page prints it twice, the second copy is not the article. */
export const caption: LineRule = (line, lines) => {
  if (!isCaption(line)) return undefined;
  const near = lines.slice(Math.max(0, line.index - copyDistance), line.index);
  const copy = near.some((other) => isCaption(other) && stem(other) === stem(line));
  return copy
    ? boilerplate('a second copy of the caption', 'نسخة ثانية من تعليق الصورة')
    : { kind: 'caption' };
};

function isCaption({ text }: Line): boolean {
  return ending.test(text.slice(-120));
}

function stem({ text }: Line): string {
  return text.replace(/(?: *[-–—] *[A-Z][A-Z/ ]+)+$/, '');
}
