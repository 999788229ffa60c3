import type { StateCreator } from 'zustand/vanilla';
import type { Interval } from '../../base/interval.ts';
import type { AppState } from '../app-store.ts';
import type { Notice } from '../notice.ts';

/** What floats above the timeline; one at a time. */
export type Panel =
  | 'legend'
  | 'undated'
  | 'choice'
  | 'keys'
  | 'export'
  | 'share'
  | 'settings'
  | 'more'
  | 'about';

/** The same events, drawn along time or one below the other. */
export const views = ['timeline', 'list'] as const;
export type ViewName = (typeof views)[number];

/** Whom the plain wheel and one finger move when the page stands in a frame. */
export const wheelOwners = ['page', 'timeline'] as const;
export type WheelOwner = (typeof wheelOwners)[number];

export interface ViewSlice {
  readonly view: ViewName;
  /** The visible span as the timeline last reported it, in milliseconds UTC. */
  readonly span: Interval | undefined;
  readonly eventsInView: number | undefined;
  /** Whether there are long stretches without events. */
  readonly canFold: boolean;
  /** A span that an address asked for; a new object moves the timeline. */
  readonly requestedSpan: Interval | undefined;
  readonly wheel: WheelOwner;
  readonly panel: Panel | undefined;
  readonly notices: readonly Notice[];
  /** Whether somebody who is here for the first time is still to be told of the gestures. */
  readonly isHinting: boolean;
  readonly reportView: (span: Interval, eventsInView: number, canFold?: boolean) => void;
  readonly showView: (view: ViewName) => void;
  readonly showPanel: (panel: Panel | undefined) => void;
  readonly notify: (notices: readonly Notice[]) => void;
  readonly dismissNotices: () => void;
  readonly offerHint: () => void;
  readonly dismissHint: () => void;
}

export const createViewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  view: 'timeline',
  span: undefined,
  eventsInView: undefined,
  canFold: false,
  requestedSpan: undefined,
  wheel: 'page',
  panel: undefined,
  notices: [],
  isHinting: false,
  reportView: (span, eventsInView, canFold = false) => set({ span, eventsInView, canFold }),
  showView: (view) => set({ view, panel: undefined }),
  showPanel: (panel) => set({ panel }),
  notify: (notices) => set((state) => ({ notices: [...state.notices, ...notices] })),
  dismissNotices: () => set({ notices: [] }),
  offerHint: () => set({ isHinting: true }),
  dismissHint: () => set({ isHinting: false }),
});
