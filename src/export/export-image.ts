import { err, ok, type Result } from '../base/result.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import { createMeasureText, loadFaces } from '../timeline/measure.ts';
import type { Scene } from '../timeline/scene.ts';
import type { DateStyle } from '../words/date-style.ts';
import { fileName } from './file-name.ts';
import { embedFonts } from './fonts.ts';
import { drawPicture } from './picture.ts';
import { type PngError, toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';

export type ImageFormat = 'png' | 'svg';

export interface ImageRequest extends DateStyle {
  readonly format: ImageFormat;
  /** What is on screen. */
  readonly scene: Scene;
  readonly dataset: OpenDataset;
  readonly signal?: AbortSignal;
}

export interface ImageFile {
  readonly blob: Blob;
  readonly fileName: string;
}

export type ImageError = 'font-missing' | PngError;

const pngScale = 2;

/** Makes a file of the view as seen. Rejects only when `signal` aborts it. */
export async function exportImage(request: ImageRequest): Promise<Result<ImageFile, ImageError>> {
  const { format, scene, dataset, signal, ...style } = request;
  const { language } = style;
  await loadFaces();
  const fonts = await embedFonts(signal);
  if (!fonts.ok) return fonts;
  const picture = drawPicture({ scene, dataset, measureText: createMeasureText(), ...style });
  const svg = toSvg(picture, fonts.value, language);
  const name = fileName(picture.title, scene.span, language, format);
  if (format === 'svg') return ok({ blob: new Blob([svg], { type: 'image/svg+xml' }), fileName: name });
  const png = await toPng(svg, picture.widthPx, picture.heightPx, pngScale, signal);
  signal?.throwIfAborted();
  return png.ok ? ok({ blob: png.value, fileName: name }) : err(png.error);
}
