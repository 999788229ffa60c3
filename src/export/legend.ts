import { type EventKind, eventKinds, type Status, statuses } from '../model/event.ts';
import { type Precision, precisions } from '../timeline/sample-mark.ts';
import type { Form, Mark, Scene } from '../timeline/scene.ts';

/** What a picture must explain: only what occurs in it. */
export interface LegendParts {
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
  readonly precisions: readonly Precision[];
  readonly rings: readonly ('selected' | 'linked')[];
  readonly cluster: boolean;
}

export function legendOf({ marks, clusters }: Scene): LegendParts {
  const seen = new Set(marks.flatMap(({ form }) => precisionsOf(form)));
  return {
    kinds: eventKinds.filter((kind) => marks.some((mark) => mark.kind === kind)),
    statuses: statuses.filter((status) => marks.some((mark) => mark.status === status)),
    precisions: precisions.filter((precision) => seen.has(precision)),
    rings: (['selected', 'linked'] as const).filter((ring) => marks.some((mark: Mark) => mark[ring])),
    cluster: clusters.length > 0,
  };
}

function precisionsOf(form: Form): readonly Precision[] {
  if (form.type === 'dot') return ['day'];
  return form.stretches.flatMap(({ body, left, right }): readonly Precision[] => {
    if (body === 'soft') return ['within'];
    if (left.type === 'fray' || right.type === 'fray') return ['about'];
    return left.type === 'fade' || right.type === 'fade' ? ['openEnd'] : ['lasted'];
  });
}
