import { escapeText } from '../../base/escape-text.ts';
import type { DataInput } from './data-input.ts';
import { writeDataset } from './json.ts';

const blanks = ['%KEPT_LANGUAGE%', '%KEPT_TITLE%', '%KEPT_EVENTS%', '%KEPT_TEXTS%'] as const;

/**
 * A page to keep: the template that the build ships, its blanks filled with the events, the texts of their articles and
 * their title. Throws when the template lacks a blank.
 */
export function* writeKept(input: DataInput): Generator<string> {
  const { dataset, style, template, texts } = input;
  const [start, language, title, events, end] = cutAtBlanks(template);
  yield `${start}${style.language}${language}${escapeText(dataset.title[style.language])}${title}`;
  for (const piece of writeDataset(input)) yield escapeScript(piece);
  yield events;
  yield escapeScript(JSON.stringify(Object.fromEntries(texts)));
  yield end;
}

type Parts = readonly [string, string, string, string, string];

/** Each blank stands once before the script of the page, in this order. */
function cutAtBlanks(template: string): Parts {
  let rest = template;
  const cut = (blank: string): string => {
    const at = rest.indexOf(blank);
    if (at < 0) throw new Error(`the template of the page to keep has no ${blank}`);
    const before = rest.slice(0, at);
    rest = rest.slice(at + blank.length);
    return before;
  };
  const [a, b, c, d] = blanks;
  return [cut(a), cut(b), cut(c), cut(d), rest];
}

/** JSON as it may stand inside a script element. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003C').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
