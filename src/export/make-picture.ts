import { err, ok, type Result } from '../base/result.ts';
import { createMeasureText, loadFaces } from '../timeline/measure.ts';
import { breathe } from './breathe.ts';
import { compose, type Composed, type ComposeError } from './compose.ts';
import type { PictureContext } from './context.ts';
import { fileName } from './file-name.ts';
import { embedFonts } from './fonts.ts';
import { withTexts } from './png-text.ts';
import { problemOfSize, type PictureRequest } from './request.ts';
import { type PngError, toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';

export interface PictureFile {
  readonly blob: Blob;
  readonly fileName: string;
}

export type PictureError = ComposeError | { readonly type: 'font-missing' | PngError };

/** How far the making has come. */
export type Step = 'layout' | 'drawing';

export interface Making {
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: Step) => void) | undefined;
}

/** A picture as its SVG, in which the text is text: what a preview shows and a PNG is drawn from. */
export interface Drawn extends Composed {
  readonly svg: string;
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
  onStep?.('layout');
  await loadFaces();
  const tools = { measureText: createMeasureText(), breathe: async () => breathe(signal) };
  const composed = await compose(request, context, tools);
  if (!composed.ok) return composed;
  const fonts = await embedFonts(signal);
  if (!fonts.ok) return err({ type: fonts.error });
  return ok({ ...composed.value, svg: toSvg(composed.value.picture, fonts.value, request.language) });
}

/** The file that a request wants, from the description to the bytes. Rejects only when `signal` aborts it. */
export async function makePicture(
  request: PictureRequest,
  context: PictureContext,
  making: Making = {},
): Promise<Result<PictureFile, PictureError>> {
  const drawn = await drawRequest(request, context, making);
  if (!drawn.ok) return drawn;
  const { picture, span, svg } = drawn.value;
  const named = (blob: Blob): Result<PictureFile, PictureError> =>
    ok({ blob, fileName: fileName(picture.title, span, request.language, request.format) });
  if (request.format === 'svg') return named(new Blob([svg], { type: 'image/svg+xml' }));
  making.onStep?.('drawing');
  const png = await toPng(svg, picture.widthPx, picture.heightPx, request.scale, making.signal);
  making.signal?.throwIfAborted();
  if (!png.ok) return err({ type: png.error });
  const link = context.linkTo(span);
  const texts = {
    Title: picture.title,
    Description: picture.description,
    Software: 'Isnad',
    ...(link !== undefined && { Source: link }),
  };
  return named(withTexts(new Uint8Array(await png.value.arrayBuffer()), texts));
}
