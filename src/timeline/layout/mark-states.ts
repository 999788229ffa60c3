import type { TimelineEvent } from '../../model/event.ts';
import type { Mark } from '../scene.ts';
import type { View } from '../view.ts';

type MarkStates = Omit<Mark, 'x' | 'y' | 'box' | 'reach' | 'form' | 'uncertain' | 'lifted'>;

/** What a mark is of, and what hands and the reader have to do with it: the same wherever it stands. */
export function markStates({ id, kind, status, weight }: TimelineEvent, view: View): MarkStates {
  return {
    id,
    kind,
    status,
    weight,
    faded: isFaded(view, id),
    selected: view.selected === id,
    hovered: view.hovered === id,
    focused: view.focused === id,
    linked: view.linked.includes(id),
  };
}

/** Not told by the article that is being read. */
export function isFaded({ highlighted, selected }: View, id: string): boolean {
  return highlighted !== undefined && id !== selected && !highlighted.includes(id);
}
