import { err, ok, type Result } from '../base/result.ts';
import { formatDayOf } from '../time/format-edtf.ts';
import { createMeasureText, loadFaces } from '../timeline/measure.ts';
import { sameStyle } from '../words/date-style.ts';
import { breathe } from './breathe.ts';
import { compose, type Composed, type ComposeError } from './compose.ts';
import type { PictureContext } from './context.ts';
import type { DrawingNode } from '../timeline/paint/drawing.ts';
import { fileName, pictureMarks } from './file-name.ts';
import { embedFonts } from './fonts.ts';
import { missingLetters } from './missing-letters.ts';
import { withTexts } from './png-text.ts';
import type { Outline } from './outline/outline.ts';
import { pageSizeOf } from './print/print-style.ts';
import { pictureExtensions, type PictureFormat, problemOfSize, type PictureRequest } from './request.ts';
import { type PngError, toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';

export interface PictureFile {
  readonly blob: Blob;
  readonly fileName: string;
  /** Letters that no face of ours has, each once, which an SVG with its letters drawn holds as text. */
  readonly leftAsText?: readonly string[] | undefined;
  /** Letters that no font of this machine has, each once, which a PNG has gaps or boxes for. */
  readonly missing?: readonly string[] | undefined;
}

export type PictureError = ComposeError | { readonly type: 'font-missing' | 'too-small' | PngError };

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
  const svg = toSvg(composed.value.picture, fonts.value, request.language);
  return ok({ ...composed.value, svg });
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
  const written = await writers[request.format](drawn.value, request, context, making.signal);
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
  return ok({ ...written.value, fileName: name });
}

type Written = Omit<PictureFile, 'fileName'>;

type Write = (
  drawn: Drawn,
  request: PictureRequest,
  context: PictureContext,
  signal?: AbortSignal,
) => Promise<Result<Written, PictureError>>;

const svgType = { type: 'image/svg+xml' };

const writers: Readonly<Record<PictureFormat, Write>> = {
  png: writePng,
  svg: async ({ svg }) => ok({ blob: new Blob([svg], svgType) }),
  'svg-outlines': writeOutlines,
  pdf: writePage,
};

async function writePng(
  { picture, span, svg }: Drawn,
  request: PictureRequest,
  { linkTo }: PictureContext,
  signal?: AbortSignal,
): Promise<Result<Written, PictureError>> {
  const png = await toPng(svg, picture, request.scale, signal);
  if (!png.ok) return err({ type: png.error });
  const link = linkTo(span, request);
  const texts = {
    Title: picture.title,
    Description: picture.description,
    Software: 'Isnad',
    ...(link !== undefined && { Source: link }),
  };
  const blob = withTexts(new Uint8Array(await png.value.arrayBuffer()), texts);
  const missing = missingLetters(svg);
  return ok({ blob, ...(missing.length > 0 && { missing }) });
}

async function writeOutlines(
  { picture }: Drawn,
  { language }: PictureRequest,
  _context: PictureContext,
  signal?: AbortSignal,
): Promise<Result<Written, PictureError>> {
  const { leftAsText } = await import('./outline/outline.ts');
  const shaped = await replaceTexts(picture.nodes, (outline) => outline, signal);
  if (!shaped.ok) return shaped;
  const svg = toSvg({ ...picture, nodes: shaped.value }, '', language);
  const letters = leftAsText(shaped.value);
  return ok({ blob: new Blob([svg], svgType), ...(letters.length > 0 && { leftAsText: letters }) });
}

/** What shapes letters is large, and loaded by whoever wants them as shapes. */
async function replaceTexts(
  nodes: readonly DrawingNode[],
  by: (outline: Outline) => Outline,
  signal?: AbortSignal,
): Promise<Result<readonly DrawingNode[], PictureError>> {
  const { loadOutline, outlineAll } = await import('./outline/outline.ts');
  const outline = await loadOutline(createMeasureText(), signal);
  if (!outline.ok) return err({ type: outline.error });
  return ok(await outlineAll(nodes, by(outline.value), async () => breathe(signal)));
}

async function writePage(
  { picture, listed }: Drawn,
  request: PictureRequest,
  { dataset: { actors } }: PictureContext,
  signal?: AbortSignal,
): Promise<Result<Written, PictureError>> {
  const [{ printPage }, { withPrintFaces }, { partHalo }] = await Promise.all([
    import('./print/print-page.ts'),
    import('./print/print-face.ts'),
    import('./print/part-halo.ts'),
  ]);
  const shaped = await replaceTexts(picture.nodes, (outline) => (text) => partHalo(text, outline), signal);
  if (!shaped.ok) return shaped;
  const { title, description } = picture;
  const svg = toSvg({ ...picture, nodes: shaped.value }, '', request.language);
  const sheet = pageSizeOf(request.size, picture);
  const page = printPage({
    ...sameStyle(request),
    title,
    description,
    svg,
    sheet,
    listed,
    actors,
  });
  const dressed = await withPrintFaces(page, async () => breathe(signal), signal);
  if (!dressed.ok) return err({ type: dressed.error });
  return ok({ blob: new Blob([dressed.value], { type: 'text/html' }) });
}
