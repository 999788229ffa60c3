import { breathe } from './breathe.ts';

/** A frame is 16 ms: what is left of it is the page’s. */
const workMs = 8;

interface Gathering {
  readonly signal?: AbortSignal;
  /** Told how many pieces there are, at every breath. */
  readonly onPiece?: (count: number) => void;
}

/** Makes a file of pieces of text while the page goes on; rejects only when `signal` aborts it. */
export async function gather(
  pieces: Iterable<string>,
  mediaType: string,
  { signal, onPiece }: Gathering = {},
): Promise<Blob> {
  const parts: string[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - since < workMs) continue;
    onPiece?.(parts.length);
    await breathe(signal);
    since = performance.now();
  }
  return new Blob(parts, { type: mediaType });
}
