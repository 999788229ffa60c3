import { err, ok, type Result } from '../base/result.ts';
import { createMeasureText } from '../timeline/measure.ts';
import type { DrawingNode } from '../timeline/paint/drawing.ts';
import { sameStyle } from '../words/date-style.ts';
import { breathe } from './breathe.ts';
import type { Composed } from './compose.ts';
import type { PictureContext } from './context.ts';
import { missingLetters } from './missing-letters.ts';
import type { Outline } from './outline/outline.ts';
import { withTexts } from './png-text.ts';
import { pageSizeOf } from './print/print-style.ts';
import type { PictureFormat, PictureRequest } from './request.ts';
import { type PngError, toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';

/** A picture as its SVG, in which the text is text: what a preview shows and a PNG is drawn from. */
export interface Drawn extends Composed {
  readonly svg: string;
}

/** What of a picture goes into its file. */
export interface Written {
  readonly blob: Blob;
  /** Letters that no face of ours has, each once, which an SVG with its letters drawn holds as text. */
  readonly leftAsText?: readonly string[] | undefined;
  /** Letters that no font of this machine has, each once: gaps or boxes. */
  readonly missing?: readonly string[] | undefined;
}

export type WriteError = { readonly type: 'font-missing' | PngError };

interface Writing {
  readonly drawn: Drawn;
  readonly request: PictureRequest;
  readonly context: PictureContext;
  readonly signal?: AbortSignal | undefined;
}

type Write = (writing: Writing) => Promise<Result<Written, WriteError>>;

const svgType = { type: 'image/svg+xml' };

/** From the drawing of a picture to the bytes of each format; of a PDF the page that is printed, as HTML. */
export const pictureWriters: Readonly<Record<PictureFormat, Write>> = {
  png: writePng,
  svg: async ({ drawn: { svg } }) => ok({ blob: new Blob([svg], svgType), ...lacking(svg) }),
  'svg-outlines': writeOutlines,
  pdf: writePage,
};

async function writePng({
  drawn: { picture, span, svg },
  request,
  context,
  signal,
}: Writing): Promise<Result<Written, WriteError>> {
  const png = await toPng(svg, picture, request.scale, signal);
  if (!png.ok) return err({ type: png.error });
  const link = context.linkTo(span, request);
  const texts = {
    Title: picture.title,
    Description: picture.description,
    Software: 'Isnad',
    ...(link !== undefined && { Source: link }),
  };
  const blob = withTexts(new Uint8Array(await png.value.arrayBuffer()), texts);
  return ok({ blob, ...lacking(svg) });
}

/** What its text holds that no font has, if anything. */
function lacking(text: string): Pick<Written, 'missing'> {
  const missing = missingLetters(text);
  return missing.length === 0 ? {} : { missing };
}

async function writeOutlines({
  drawn: { picture },
  request: { language },
  signal,
}: Writing): Promise<Result<Written, WriteError>> {
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
): Promise<Result<readonly DrawingNode[], WriteError>> {
  const { loadOutline, outlineAll } = await import('./outline/outline.ts');
  const outline = await loadOutline(createMeasureText(), signal);
  if (!outline.ok) return err({ type: outline.error });
  return ok(await outlineAll(nodes, by(outline.value), async () => breathe(signal)));
}

async function writePage({
  drawn: { picture, listed },
  request,
  context,
  signal,
}: Writing): Promise<Result<Written, WriteError>> {
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
    actors: context.dataset.actors,
  });
  const dressed = await withPrintFaces(page, async () => breathe(signal), signal);
  if (!dressed.ok) return err({ type: dressed.error });
  return ok({ blob: new Blob([dressed.value], { type: 'text/html' }), ...lacking(page) });
}
