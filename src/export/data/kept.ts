import { escapeText } from '../../base/escape-text.ts';
import type { DataInput } from './data-input.ts';
import { writeDataset } from './json.ts';

const blanks = [
  '%KEPT_LANGUAGE%',
  '%KEPT_TITLE%',
  '%KEPT_PART%',
  '%KEPT_EVENTS%',
  '%KEPT_TEXTS%',
  '%KEPT_LEDGER%',
] as const;

/**
 * A page to keep: the template that the build ships, its blanks filled with the events, the texts of their articles, what
 * the ledger says of these, the title, and of what it is a part. Throws when the template lacks a blank.
 */
export function* writeKept(input: DataInput): Generator<string> {
  const { dataset, style, template, texts, ledger, articles, part = null } = input;
  const [start, language, title, whole, events, read, end] = cutAtBlanks(template);
  yield `${start}${style.language}${language}${escapeText(dataset.title[style.language])}${title}`;
  yield escapeScript(JSON.stringify(part));
  yield whole;
  for (const piece of writeDataset(input)) yield escapeScript(piece);
  yield events;
  yield escapeScript(JSON.stringify(Object.fromEntries(texts)));
  yield read;
  const entries = ledger?.articles.filter(({ id }) => articles.has(id));
  yield escapeScript(JSON.stringify(ledger ? { ...ledger, articles: entries } : null));
  yield end;
}

type Parts = readonly [string, string, string, string, string, string, string];

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
  const [a, b, c, d, e, f] = blanks;
  return [cut(a), cut(b), cut(c), cut(d), cut(e), cut(f), rest];
}

/** JSON as it may stand inside a script element. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003C').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
