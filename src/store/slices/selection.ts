import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from '../app-store.ts';

/** A place on the page, in px from its upper left corner. */
export type PlaceOnPage = Pick<DOMRectReadOnly, 'top' | 'bottom' | 'left' | 'right'>;

export interface SelectionSlice {
  /** The event open in the reader. */
  readonly eventId: string | undefined;
  /** The passage open in it; undefined is its first. */
  readonly passageId: string | undefined;
  /** Events to choose from: a cluster that cannot split, or words that several events share. */
  readonly choice: readonly string[];
  /** Where the words stand that several events share. */
  readonly choiceBeside: PlaceOnPage | undefined;
  readonly openEvent: (eventId: string, passageId?: string) => void;
  readonly openPassage: (passageId: string) => void;
  readonly closeEvent: () => void;
  readonly offerChoice: (events: readonly string[], beside?: PlaceOnPage) => void;
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set) => ({
  eventId: undefined,
  passageId: undefined,
  choice: [],
  choiceBeside: undefined,
  openEvent: (eventId, passageId) => set({ eventId, passageId, choice: [], panel: undefined }),
  openPassage: (passageId) => set({ passageId }),
  closeEvent: () => set({ eventId: undefined, passageId: undefined }),
  offerChoice: (choice, choiceBeside) =>
    set({ choice, choiceBeside, panel: choice.length === 0 ? undefined : 'choice' }),
});
