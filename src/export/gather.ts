import { breathe } from './breathe.ts';
import { inSteps } from './in-steps.ts';
import { LongBlob } from './long-blob.ts';

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
  const blob = new LongBlob();
  await inSteps(
    pieces,
    (piece) => blob.add(piece),
    (count) => {
      onPiece?.(count);
      return breathe(signal);
    },
  );
  return blob.finish(mediaType);
}
