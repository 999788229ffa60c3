import type { Interval } from '../../base/interval.ts';
import { err, type Result } from '../../base/result.ts';
import { coveredDays } from '../../export/cover.ts';
import {
  parseRequest,
  type PictureOptions,
  type PictureRequest,
  type PictureFormat,
} from '../../export/request.ts';
import { leastSidePx, longestSidePx, type NamedSize, parseOwnSize } from '../../export/sizes.ts';
import type { Language } from '../../model/bilingual.ts';
import type { Direction, Theme } from '../../timeline/props.ts';
import { inDigits } from '../../words/digits.ts';
import type { RequestProblem } from '../../words/catalogue/export-words.ts';
import type { SpanDraft } from './SpanFields.tsx';

/** What the form holds: all that is chosen or typed, whether it can be drawn or not. */
export interface Draft extends SpanDraft {
  readonly format: PictureFormat;
  readonly size: 'screen' | NamedSize | 'own';
  readonly width: string;
  readonly height: string;
  readonly lang: Language;
  readonly dir: Direction;
  readonly theme: Theme;
  readonly scale: '1' | '2' | '3' | '4';
  readonly list: boolean;
  readonly qr: boolean;
}

/** What the form begins with; days of one’s own begin as those that are in view. */
export function draftOf(request: PictureRequest, view: Interval): Draft {
  const { format, language, direction, theme } = request;
  const [from, to] = coveredDays(view);
  return {
    format,
    span: 'view',
    from: inDigits(from, request),
    to: inDigits(to, request),
    size: 'screen',
    width: inDigits('1200', request),
    height: inDigits('800', request),
    lang: language,
    dir: direction,
    theme,
    scale: '2',
    list: false,
    qr: false,
  };
}

/** The request that the form makes, read by the same parser as the options of the command line. */
export function requestOf(draft: Draft, fallback: PictureRequest): Result<PictureRequest, RequestProblem> {
  const { span, from, to, size, width, height, list, qr, ...rest } = draft;
  const ownSize = `${width}x${height}`;
  if (size === 'own' && parseOwnSize(ownSize) === undefined)
    return err({ type: 'not-a-size', leastPx: leastSidePx, mostPx: longestSidePx });
  const options: PictureOptions = {
    ...rest,
    ...(span === 'own' ? daysOf(from, to) : { span }),
    size: size === 'own' ? ownSize : size,
    list: list ? 'yes' : 'no',
    qr: qr ? 'yes' : 'no',
  };
  return parseRequest(options, fallback);
}

/** A field that is left empty leaves its end open. */
function daysOf(from: string, to: string): PictureOptions {
  const days = Object.entries({ from, to }).filter(([, day]) => day.trim() !== '');
  return days.length === 0 ? { span: 'whole' } : Object.fromEntries(days);
}
