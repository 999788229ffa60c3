import type { LineRule } from '../line.ts';

const longestHeadline = 160;
const longestCrosshead = 60;
const mostWords = 6;

/** The first line, when it is short, has no full stop, and stands apart from the text. */
export const headline: LineRule = ({ text, index, blankAfter }, lines) =>
  index === 0 && lines.length > 1 && blankAfter && text.length <= longestHeadline && !/[.؟!؛:،]$/.test(text)
    ? { kind: 'headline' }
    : undefined;

/** A few words without a full stop between two paragraphs. */
export const crosshead: LineRule = ({ text, index }, lines) => {
  const between = index > 0 && index < lines.length - 1;
  const short = text.length <= longestCrosshead && text.split(' ').length <= mostWords;
  return between && short && !/[.؟!؛:،…]["»”)]*$/.test(text) ? { kind: 'crosshead' } : undefined;
};
