import type { StateCreator } from 'zustand/vanilla';
import type { AppState } from '../app-store.ts';

export interface SelectionSlice {
  /** The event open in the reader. */
  readonly eventId: string | undefined;
  /** The passage open in it; undefined is its first. */
  readonly passageId: string | undefined;
  /** Events to choose from: a cluster that cannot split, or words that several events share. */
  readonly choice: readonly string[];
  readonly openEvent: (eventId: string, passageId?: string) => void;
  readonly openPassage: (passageId: string) => void;
  readonly closeEvent: () => void;
  readonly offerChoice: (events: readonly string[]) => void;
}

export const createSelectionSlice: StateCreator<AppState, [], [], SelectionSlice> = (set) => ({
  eventId: undefined,
  passageId: undefined,
  choice: [],
  openEvent: (eventId, passageId) => set({ eventId, passageId, choice: [], panel: undefined }),
  openPassage: (passageId) => set({ passageId }),
  closeEvent: () => set({ eventId: undefined, passageId: undefined }),
  offerChoice: (choice) => set({ choice, panel: choice.length === 0 ? undefined : 'choice' }),
});
