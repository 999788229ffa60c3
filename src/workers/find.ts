import { Finder } from '../find/finder.ts';
import { readRowAt } from '../model/read/row-bytes.ts';
import type { FindingMessage, FindingTask } from './find-messages.ts';

let finder = new Finder({ actors: [], places: [], articles: [] }, 'whole');

/** Reads events off the main thread and answers questions about them. */
addEventListener('message', ({ data }: MessageEvent<FindingTask>) => {
  switch (data.type) {
    case 'open':
      finder = new Finder(data.named, data.coverage);
      return;
    case 'read':
      for (let n = 0; n < data.ends.length; n++)
        finder.add(readRowAt([data.segment], Uint32Array.of(0), data.ends, n));
      return tell({ type: 'read', events: finder.count });
    case 'ask': {
      const answer = finder.answer(data.question);
      tell({ type: 'answer', answer }, [answer.matches.buffer]);
      setTimeout(() => finder.prepare());
    }
  }
});

function tell(message: FindingMessage, transfer: ArrayBuffer[] = []): void {
  postMessage(message, { transfer });
}
