import { err, ok, type Result } from '../base/result.ts';
import { directions, languages } from '../model/languages.ts';
import type { Direction, Theme } from '../timeline/props.ts';
import { type DateStyle, digitSets, monthNameSets } from '../words/date-style.ts';
import type { RequestProblem } from '../words/catalogue/export-words.ts';
import { type OwnSpan, readOwnSpan } from './own-span.ts';
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

/** How the name of the file ends that is made; of a PDF it is the page to print. */
export const pictureExtensions: Readonly<Record<PictureFormat, string>> = {
  png: 'png',
  svg: 'svg',
  'svg-outlines': 'svg',
  pdf: 'html',
};

/** What part of time: as on screen, around the open event and those linked to it, all of it. */
export const spanNames = ['view', 'selection', 'whole'] as const;
export type SpanName = (typeof spanNames)[number];

type PictureSpan = SpanName | OwnSpan;

const scales = [1, 2, 3, 4] as const;
type Scale = (typeof scales)[number];

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

/** The request that these options make, or the first of them that cannot be used. A sheet of paper is light. */
export function parseRequest(
  options: PictureOptions,
  fallback: PictureRequest,
): Result<PictureRequest, RequestProblem> {
  const said = readOptions(options);
  if (!said.ok) return said;
  const request = { ...fallback, ...said.value };
  return ok(request.format === 'pdf' ? { ...request, theme: 'light' } : request);
}

/** What these options say of a request, or the first of them that cannot be used. */
export function readOptions(options: PictureOptions): Result<Partial<PictureRequest>, RequestProblem> {
  let said: Partial<PictureRequest> = {};
  for (const option of Object.keys(readers).filter(isOption)) {
    const value = options[option];
    if (value === undefined) continue;
    const part = readers[option](value, option);
    if (!part.ok) return part;
    said = { ...said, ...part.value };
  }
  const { from, to } = options;
  if (from === undefined && to === undefined) return ok(said);
  const time = readOwnSpan(from, to);
  if (!time.ok) return time;
  return ok({ ...said, span: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } });
}

type Read = (value: string, option: string) => Result<Partial<PictureRequest>, RequestProblem>;

const readers = {
  format: oneOf(pictureFormats, (format) => ({ format })),
  span: oneOf(spanNames, (span) => ({ span })),
  size: readSize,
  lang: oneOf(languages, (language) => ({ language, direction: directions[language] })),
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
