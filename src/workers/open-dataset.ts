/** First of all, so that it is on its way while the rest is made ready. */
import { request } from './request.ts';
import type { OpeningMessage } from './open-messages.ts';
import { openFile } from './open-file.ts';

/** Opens a dataset off the main thread: its name is an address, and it tells of what lies there. */
void openFile(self.name, request, tell);

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
