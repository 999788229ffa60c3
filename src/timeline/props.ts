import type { Interval } from '../base/interval.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { DateStyle } from '../words/date-style.ts';
import type { IndexArrays, ReadingOrder } from './index/event-index.ts';
import type { Scene } from './scene.ts';

export type Direction = 'rtl' | 'ltr';
export type Theme = 'light' | 'dark';

/** Everything that decides what the timeline shows, apart from the visible span, which hands move. */
export interface TimelineProps extends DateStyle {
  /** A new object means a new index; the same object is free. */
  readonly dataset: OpenDataset;
  /** The arrays of its index where they were made off the main thread. */
  readonly arrays?: IndexArrays | undefined;
  /** Which events pass a filter, a byte each by their positions in the dataset; the others are a trace on the axis. */
  readonly matches?: Uint8Array | undefined;
  readonly direction: Direction;
  readonly theme: Theme;
  readonly selected?: string | undefined;
  /** Events linked to the selected one: a thin ring. */
  readonly linked: readonly string[];
  /** When set, the events that the open article tells; the others turn grey. */
  readonly highlighted?: readonly string[] | undefined;
  /** The day line, in milliseconds UTC; no line when missing. */
  readonly today?: number | undefined;
  /** Out of sight, behind something else: it keeps its place and draws nothing. */
  readonly isAway?: boolean;
  /**
   * In a frame the plain wheel and one finger are left to the page around it, unless they are the timeline's. Read once,
   * when the timeline is made.
   */
  readonly wheel?: 'page' | 'timeline';
  /** Long stretches without events take little room, with a break in the axis. */
  readonly isFolded?: boolean;
  /** No animation. */
  readonly reducedMotion: boolean;
}

/** What is in view, the span in milliseconds UTC. */
export interface ViewChange {
  readonly span: Interval;
  readonly eventsInView: number;
  /** Whether there are long stretches without events. */
  readonly canFold: boolean;
}

export interface TimelineCallbacks {
  /**
   * A mark was opened by click or, `byKey`, by Enter; or the selection was cleared by a click on empty ground. Esc is left
   * to the page, where something else may lie uppermost.
   */
  readonly onSelect: (id: string | undefined, byKey?: true) => void;
  /** Called at once, and while the view goes on moving a few times a second; always with where it came to rest. */
  readonly onViewChange: (view: ViewChange) => void;
  /** A cluster that zooming cannot split: its members share one moment, or run on beyond the screen. */
  readonly onCluster: (ids: readonly string[]) => void;
}

/** The drawing core behind a handle: made in one effect, fed in another. Spans are milliseconds UTC. */
export interface TimelineHandle {
  update(props: TimelineProps): void;
  /** Moves later by so many screens, earlier when negative. */
  panBy(screens: number): void;
  /** Zooms about the middle of the screen. */
  zoomBy(factor: number): void;
  /** Shows exactly this span. */
  zoomTo(span: Interval): void;
  /** Shows all events. */
  fit(): void;
  /** Brings an event into view, zooming only when it would not be a mark of its own, and gives it the keyboard focus. */
  focus(id: string): void;
  /** The same, without the keyboard focus: it stays where it is. */
  show(id: string): void;
  /**
   * Something lies over a vertical axis and leaves only so many px of it in sight, from its upper edge; nothing does when
   * undefined. The open event is brought into them if it was in view.
   */
  setSight(px: number | undefined): void;
  /** The dated events that pass, as the keys go through them; the same object for as long as they are the same. */
  order(): ReadingOrder;
  /** Where the keys stand: the event focused last, else the selected one, else the first in view. */
  place(): string | undefined;
  /** What is on screen now. */
  scene(): Scene;
  destroy(): void;
}
