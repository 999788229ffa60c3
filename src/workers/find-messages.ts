import type { Coverage } from '../find/event-texts.ts';
import type { Question } from '../find/facets.ts';
import type { Answer, Named } from '../find/finder.ts';

/** What the worker that searches is told: to open, then to read the events piece by piece, then to answer. */
export type FindingTask =
  | { readonly type: 'open'; readonly named: Named; readonly coverage: Coverage }
  | {
      readonly type: 'read';
      /** Events as their JSON or rows, end to end. */
      readonly segment: Uint8Array<ArrayBuffer>;
      readonly ends: Uint32Array<ArrayBuffer>;
    }
  | { readonly type: 'ask'; readonly question: Question };

/** Each answers one task. */
export type FindingMessage =
  | { readonly type: 'read'; readonly events: number }
  | { readonly type: 'answer'; readonly answer: Answer };
