import { err, ok, type Result } from '../base/result.ts';
import { languages } from '../model/languages.ts';
import { bounds } from '../time/bounds.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { Direction, Theme } from '../timeline/props.ts';
import { type DateStyle, digitSets, monthNameSets } from '../words/date-style.ts';
import type { RequestProblem } from '../words/catalogue/export-words.ts';
import {
  isNamedSize,
  leastSidePx,
  longestSidePx,
  namedSizes,
  parseOwnSize,
  type PictureSize,
  type SizePx,
} from './sizes.ts';

/**
 * `svg` keeps its text as text, with its face inside; `svg-outlines` has letters as shapes, the same in every program;
 * `pdf` is a page to print.
 */
export const pictureFormats = ['png', 'svg', 'svg-outlines', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What part of time: as on screen, around the open event and those linked to it, all of it. */
export const spanNames = ['view', 'selection', 'whole'] as const;
export type SpanName = (typeof spanNames)[number];

/**
 * Days of one’s own: `from` and `to` are EDTF, both included: 2023 to 2023-10 is from 1 January to 31 October. Without one of them it begins
 * with the first event, or ends with the last.
 */
export interface OwnSpan {
  readonly from?: string;
  readonly to?: string;
}

export type PictureSpan = SpanName | OwnSpan;

export const scales = [1, 2, 3, 4] as const;
export type Scale = (typeof scales)[number];

/** What picture is wanted, as plain data: the dialog and the command line write it, `makePicture` reads it. */
export interface PictureRequest extends DateStyle {
  readonly format: PictureFormat;
  readonly span: PictureSpan;
  readonly size: PictureSize;
  /** Of the time axis. */
  readonly direction: Direction;
  readonly theme: Theme;
  /** Pixels of a PNG a px of its size. */
  readonly scale: Scale;
  /** With the events named below the timeline; in a PDF on pages of their own, with quotes and sources. */
  readonly list: boolean;
  /** With the public address as a square to scan, where there is one. */
  readonly qr: boolean;
}

/** Options as a person writes them (`from`, `to`, `size`, …); a missing one is that of `fallback`. */
export type PictureOptions = Readonly<Partial<Record<keyof typeof readers | 'from' | 'to', string>>>;

/** The request that these options make, or the first of them that cannot be used. */
export function parseRequest(
  options: PictureOptions,
  fallback: PictureRequest,
): Result<PictureRequest, RequestProblem> {
  let request = fallback;
  for (const option of Object.keys(readers).filter(isOption)) {
    const value = options[option];
    if (value === undefined) continue;
    const part = readers[option](value, option);
    if (!part.ok) return part;
    request = { ...request, ...part.value };
  }
  const { from, to } = options;
  if (from === undefined && to === undefined) return ok(request);
  const span = parseSpan(from, to);
  return span.ok ? ok({ ...request, span: span.value }) : span;
}

type Read = (value: string, option: string) => Result<Partial<PictureRequest>, RequestProblem>;

const readers = {
  format: oneOf(pictureFormats, (format) => ({ format })),
  span: oneOf(spanNames, (span) => ({ span })),
  size: readSize,
  lang: oneOf(languages, (language) => ({ language, direction: language === 'ar' ? 'rtl' : 'ltr' })),
  dir: oneOf(['rtl', 'ltr'], (direction) => ({ direction })),
  theme: oneOf(['light', 'dark'], (theme) => ({ theme })),
  scale: oneOf(['1', '2', '3', '4'], (scale) => ({ scale: scales[Number(scale) - 1] ?? 1 })),
  list: oneOf(['yes', 'no'], (list) => ({ list: list === 'yes' })),
  qr: oneOf(['yes', 'no'], (qr) => ({ qr: qr === 'yes' })),
  months: oneOf(monthNameSets, (months) => ({ months })),
  digits: oneOf(digitSets, (digits) => ({ digits })),
  hijri: oneOf(['yes', 'no'], (hijri) => ({ hijri: hijri === 'yes' })),
} satisfies Readonly<Record<string, Read>>;

function isOption(name: string): name is keyof typeof readers {
  return Object.hasOwn(readers, name);
}

function oneOf<const T extends string>(
  allowed: readonly T[],
  make: (value: T) => Partial<PictureRequest>,
): Read {
  return (value, option) => {
    const found = allowed.find((each) => each === value);
    return found === undefined ? err({ type: 'not-one-of', option, value, allowed }) : ok(make(found));
  };
}

function readSize(value: string): Result<Partial<PictureRequest>, RequestProblem> {
  if (value === 'screen' || isNamedSize(value)) return ok({ size: value });
  const own = parseOwnSize(value);
  if (own === undefined) {
    const allowed = ['screen', ...Object.keys(namedSizes), '1200x800'];
    return err({ type: 'not-one-of', option: 'size', value, allowed });
  }
  const problem = problemOfSize(own);
  return problem === undefined ? ok({ size: own }) : err(problem);
}

/** Why a size of one's own cannot be drawn; undefined when it can. */
export function problemOfSize({ widthPx, heightPx }: SizePx): RequestProblem | undefined {
  const value = `${widthPx} × ${heightPx}`;
  if (Math.min(widthPx, heightPx) < leastSidePx) return { type: 'too-small', value, limitPx: leastSidePx };
  if (Math.max(widthPx, heightPx) > longestSidePx)
    return { type: 'too-large', value, limitPx: longestSidePx };
  return undefined;
}

/** A span of one's own; both ends are dates with bounds, and the first is not after the second. */
function parseSpan(from?: string, to?: string): Result<PictureSpan, RequestProblem> {
  const start = from === undefined ? -Infinity : startOf(from);
  const end = to === undefined ? Infinity : endOf(to);
  if (start === undefined) return err({ type: 'not-a-date', option: 'from', value: from ?? '' });
  if (end === undefined) return err({ type: 'not-a-date', option: 'to', value: to ?? '' });
  if (start >= end) return err({ type: 'ends-before', from: from ?? '', to: to ?? '' });
  return ok({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
}

/** The first moment of a date, in milliseconds UTC; undefined when it has none. */
export function startOf(edtf: string): number | undefined {
  return finite(boundsOf(edtf)?.start);
}

/** The moment after the last of a date, in milliseconds UTC; undefined when it has none. */
export function endOf(edtf: string): number | undefined {
  return finite(boundsOf(edtf)?.end);
}

function boundsOf(edtf: string): ReturnType<typeof bounds> | undefined {
  const parsed = parseEdtf(edtf.trim());
  return parsed.ok ? bounds(parsed.value) : undefined;
}

function finite(ms: number | undefined): number | undefined {
  return ms !== undefined && Number.isFinite(ms) ? ms : undefined;
}
