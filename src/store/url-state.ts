import type { Language } from '../model/bilingual.ts';
import { languages } from '../model/languages.ts';
import type { Direction } from '../timeline/props.ts';
import { formatMoment, parseMoment } from './moment.ts';
import { type ThemeSetting, themeSettings } from './slices/settings.ts';
import { type ViewName, views } from './slices/view.ts';

/** The values that an address can hold. */
interface UrlValues {
  readonly event: string;
  readonly passage: string;
  /** The visible span, in milliseconds UTC; both ends or neither. */
  readonly from: number;
  readonly to: number;
  /** Only when it is the list. */
  readonly view: ViewName;
  readonly lang: Language;
  /** Only when it differs from the direction of the language. */
  readonly dir: Direction;
  readonly theme: ThemeSetting;
}

/** What an address says: `#v=1&event=…&from=…`. A part that is missing leaves the app as it is. */
export type UrlState = Partial<UrlValues>;

/** A part of an address that could not be used. */
export interface UrlProblem {
  readonly reason: 'newer-version' | 'unknown-part' | 'bad-value';
  readonly part: string;
  readonly value: string;
}

export interface ParsedUrl {
  readonly state: UrlState;
  readonly problems: readonly UrlProblem[];
}

const version = 1;

interface Part<T> {
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
}

/** Every part of version 1, in the order in which it is written. */
const parts: { readonly [K in keyof UrlValues]: Part<UrlValues[K]> } = {
  event: { parse: parseId, format: String },
  passage: { parse: parseId, format: String },
  from: { parse: parseMoment, format: formatMoment },
  to: { parse: parseMoment, format: formatMoment },
  view: oneOf(views),
  lang: oneOf(languages),
  dir: oneOf(['rtl', 'ltr']),
  theme: oneOf(themeSettings),
};
const keys = Object.keys(parts).filter((key): key is keyof UrlValues => key in parts);

/** Reads an address's hash, with or without `#`. What cannot be read is named in `problems`; the rest holds. */
export function parseUrlState(hash: string): ParsedUrl {
  const found = new URLSearchParams(hash.replace(/^#/, ''));
  const problems: UrlProblem[] = [];
  let state: UrlState = {};
  for (const [part, value] of found) {
    if (part === 'v') {
      if (value !== String(version)) problems.push({ reason: 'newer-version', part, value });
    } else if (!isKey(part)) {
      problems.push({ reason: 'unknown-part', part, value });
    } else {
      const read = readPart(part, value);
      if (read === undefined) problems.push({ reason: 'bad-value', part, value });
      else state = { ...state, ...read };
    }
  }
  return checkSpan(state, problems);
}

/** Writes a hash without `#`; `parseUrlState` reads the same state from it. */
export function formatUrlState(state: UrlState): string {
  const written = keys.flatMap((key) => writePart(key, state[key]));
  return [`v=${version}`, ...written].join('&');
}

function readPart(key: keyof UrlValues, text: string): UrlState | undefined {
  const value = parts[key].parse(text);
  return value === undefined ? undefined : { [key]: value };
}

function writePart<K extends keyof UrlValues>(key: K, value: UrlValues[K] | undefined): readonly string[] {
  if (value === undefined) return [];
  return [`${key}=${encodeURIComponent(parts[key].format(value)).replaceAll('%3A', ':')}`];
}

function checkSpan(state: UrlState, problems: readonly UrlProblem[]): ParsedUrl {
  const { from, to, ...rest } = state;
  const bad = (part: string, value: string): ParsedUrl => ({
    state: rest,
    problems: [...problems, { reason: 'bad-value', part, value }],
  });
  if (from === undefined && to === undefined) return { state, problems };
  if (from === undefined) return bad('to', formatMoment(to ?? 0));
  if (to === undefined) return bad('from', formatMoment(from));
  return from < to ? { state, problems } : bad('from, to', `${formatMoment(from)}–${formatMoment(to)}`);
}

function isKey(part: string): part is keyof UrlValues {
  return Object.hasOwn(parts, part);
}

function parseId(text: string): string | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 200 ? text : undefined;
}

function oneOf<const T extends string>(allowed: readonly T[]): Part<T> {
  return { parse: (text) => allowed.find((value) => value === text), format: String };
}
