import { err, ok, type Result } from '../base/result.ts';
import type { SizePx } from './sizes.ts';

/** The longest side and the area that browsers' canvases hold safely, in px (Safari's limits, the lowest). */
const longestSide = 16_384;
const largestArea = 268_435_456;

export type PngError = 'too-large' | 'not-drawn';

/** Whether a browser can draw so large an image. */
export function isDrawable({ widthPx, heightPx }: SizePx, scale: number): boolean {
  const [width, height] = [Math.round(widthPx * scale), Math.round(heightPx * scale)];
  return Math.max(width, height) <= longestSide && width * height <= largestArea;
}

/**
 * Rasters an SVG at `scale`. It goes in as a data: URL: a blob: URL taints the canvas in some browsers.
 */
export async function toPng(
  svg: string,
  { widthPx, heightPx }: SizePx,
  scale: number,
  signal?: AbortSignal,
): Promise<Result<Blob, PngError>> {
  if (!isDrawable({ widthPx, heightPx }, scale)) return err('too-large');
  const width = Math.round(widthPx * scale);
  const height = Math.round(heightPx * scale);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return err('not-drawn');
  }
  await facesDrawn(image, widthPx, heightPx, signal);
  const context = createContext(width, height);
  if (context === null) return err('not-drawn');
  const { canvas } = context;
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? err('not-drawn') : ok(blob);
}

/** How high the title and the span stand, in px: letters and nothing else. */
const headPx = 90;
const trialArea = 1_500_000;
const pauseMs = 40;
const sameInARow = 4;
const mostTries = 100;

/**
 * An image is decoded before the faces inside it are ready, and text without its face is invisible: waits until the
 * whole of it has been drawn the same way several times, and its head with something in it.
 */
async function facesDrawn(
  image: HTMLImageElement,
  widthPx: number,
  heightPx: number,
  signal?: AbortSignal,
): Promise<void> {
  const scale = Math.min(1, Math.sqrt(trialArea / (widthPx * heightPx)));
  const width = Math.max(1, Math.round(widthPx * scale));
  const height = Math.max(1, Math.round(heightPx * scale));
  const context = createContext(width, height, { willReadFrequently: true });
  if (context === null) return;
  const headLength = width * Math.min(height, Math.round(headPx * scale));
  let last = new Uint32Array();
  let same = 0;
  for (let tries = 0; tries < mostTries && same < sameInARow; tries++) {
    signal?.throwIfAborted();
    context.drawImage(image, 0, 0, width, height);
    const seen = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const isHeadDrawn = seen.subarray(0, headLength).some((pixel) => pixel !== seen[0]);
    same = isHeadDrawn && isSame(seen, last) ? same + 1 : 0;
    last = seen;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((pixel, i) => pixel === b[i]);
}

function createContext(
  width: number,
  height: number,
  settings: CanvasRenderingContext2DSettings = {},
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', settings);
}
