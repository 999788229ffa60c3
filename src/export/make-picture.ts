import { err, ok, type Result } from '../base/result.ts';
import { formatDayOf } from '../time/format-edtf.ts';
import { createMeasureText, loadFaces } from '../timeline/measure.ts';
import { breathe } from './breathe.ts';
import { compose, type ComposeError } from './compose.ts';
import type { PictureContext } from './context.ts';
import { fileName, pictureMarks } from './file-name.ts';
import { embedFonts } from './fonts.ts';
import { type Drawn, pictureWriters, type WriteError, type Written } from './picture-writers.ts';
import { pictureExtensions, problemOfSize, type PictureRequest } from './request.ts';
import { isHigherForList, type SizePx, sizePx } from './sizes.ts';
import { isDrawable } from './to-png.ts';
import { toSvg } from './to-svg.ts';

export interface PictureFile extends Written {
  readonly fileName: string;
  /** The public address of what it shows, where the timeline has one. */
  readonly link?: string;
  /** Than the shape that was asked for, for its list of events. */
  readonly isHigher?: true;
}

export type PictureError = ComposeError | WriteError | { readonly type: 'too-small' };

/** How far the making has come. */
export type Step = 'layout' | 'drawing';

export interface Making {
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: Step) => void) | undefined;
}

/** Rejects only when `signal` aborts it. */
export async function drawRequest(
  request: PictureRequest,
  context: PictureContext,
  { signal, onStep }: Making = {},
): Promise<Result<Drawn, PictureError>> {
  if (typeof request.size === 'object') {
    const problem = problemOfSize(request.size);
    if (problem !== undefined) return err({ type: problem.type === 'too-large' ? 'too-large' : 'too-small' });
  }
  if (isTooLarge(request, sizePx(request.size))) return err({ type: 'too-large' });
  onStep?.('layout');
  await loadFaces();
  const tools = { measureText: createMeasureText(), breathe: async () => breathe(signal) };
  const composed = await compose(request, context, tools);
  if (!composed.ok) return composed;
  if (isTooLarge(request, composed.value.picture)) return err({ type: 'too-large' });
  const fonts = await embedFonts(signal);
  if (!fonts.ok) return err({ type: fonts.error });
  const svg = toSvg(composed.value.picture, fonts.value, request.language);
  return ok({ ...composed.value, svg });
}

/** The size of a picture can be known before it is drawn; what is no PNG is as large as one likes. */
function isTooLarge({ format, scale }: PictureRequest, size: SizePx | undefined): boolean {
  return format === 'png' && size !== undefined && !isDrawable(size, scale);
}

/**
 * The file that a request wants, from the description to the bytes; of a PDF the page that is printed, as HTML. Rejects
 * only when `signal` aborts it.
 */
export async function makePicture(
  request: PictureRequest,
  context: PictureContext,
  making: Making = {},
): Promise<Result<PictureFile, PictureError>> {
  const drawn = await drawRequest(request, context, making);
  if (!drawn.ok) return drawn;
  const { picture, span } = drawn.value;
  making.onStep?.('drawing');
  await breathe(making.signal);
  const written = await pictureWriters[request.format]({
    drawn: drawn.value,
    request,
    context,
    signal: making.signal,
  });
  making.signal?.throwIfAborted();
  if (!written.ok) return written;
  const { today, sayFilter, isFolded = false } = context;
  const name = fileName({
    title: picture.title,
    filter: sayFilter?.(request.language),
    span,
    marks: pictureMarks(request, isFolded),
    language: request.language,
    made: today === undefined ? undefined : formatDayOf(today),
    extension: pictureExtensions[request.format],
  });
  const link = context.linkTo(span, request);
  return ok({
    ...written.value,
    fileName: name,
    ...(link !== undefined && { link }),
    ...(isHigherForList(request, picture) && { isHigher: true }),
  });
}
