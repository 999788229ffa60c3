import { err, ok, type Result } from '../base/result.ts';

/** The longest side and the area that browsers' canvases hold safely, in px (Safari's limits, the lowest). */
const longestSide = 16_384;
const largestArea = 268_435_456;

export type PngError = 'too-large' | 'not-drawn';

/**
 * Rasters an SVG at `scale`. It goes in as a data: URL: a blob: URL taints the canvas in some browsers.
 */
export async function toPng(
  svg: string,
  widthPx: number,
  heightPx: number,
  scale: number,
  signal?: AbortSignal,
): Promise<Result<Blob, PngError>> {
  const width = Math.round(widthPx * scale);
  const height = Math.round(heightPx * scale);
  if (Math.max(width, height) > longestSide || width * height > largestArea) return err('too-large');
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return err('not-drawn');
  }
  await facesDrawn(image, widthPx, signal);
  const context = createContext(width, height);
  if (context === null) return err('not-drawn');
  const { canvas } = context;
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? err('not-drawn') : ok(blob);
}

/** How high the title and the span stand, which have letters of every face that the picture needs, in px. */
const headPx = 90;
const pauseMs = 40;
const sameInARow = 4;
const mostTries = 100;

/**
 * An image is decoded before the faces inside it are ready, and text without its face is invisible: waits until the
 * head has been drawn the same way several times, and with something in it.
 */
async function facesDrawn(image: HTMLImageElement, widthPx: number, signal?: AbortSignal): Promise<void> {
  const context = createContext(widthPx, headPx);
  if (context === null) return;
  let last = '';
  let same = 0;
  for (let tries = 0; tries < mostTries && same < sameInARow; tries++) {
    signal?.throwIfAborted();
    context.drawImage(image, 0, 0, widthPx, (image.height / image.width) * widthPx);
    const { data } = context.getImageData(0, 0, widthPx, headPx);
    const seen = data.join();
    same = seen === last && isDrawn(data) ? same + 1 : 0;
    last = seen;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Whether any pixel differs from the first. */
function isDrawn(data: Uint8ClampedArray): boolean {
  return data.some((value, i) => value !== data[i % 4]);
}

function createContext(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', { willReadFrequently: height === headPx });
}
