import type { OpeningMessage } from './messages.ts';
import { openFile } from './open-file.ts';

/** Opens a dataset off the main thread: is told an address, and tells of what lies there. */
addEventListener('message', ({ data }: MessageEvent<string>) => void openFile(data, tell));

/** Buffers are handed over, not copied. */
function tell(message: OpeningMessage): void {
  postMessage(message, { transfer: [...buffersIn(message)] });
}

function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ReadonlySet<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}
