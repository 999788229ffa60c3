import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import type { EventKind, Status } from '../model/event.ts';
import type { Direction, Theme } from './props.ts';
import type { TextWeight } from './view.ts';
import type { Axis } from './viewport.ts';

/** A rectangle in px of the scene: `x` and `y` are its left and upper edge, in either reading direction. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Tone = 'ink' | 'second' | 'paper';

/** One line of text. `x` is the edge (or middle) that `anchor` names, as SVG reads it under `direction`; `y` is the baseline. */
export interface TextLine {
  /** Other scripts inside it are already isolated. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: Direction;
  readonly sizePx: number;
  readonly weight: TextWeight;
  readonly tone: Tone;
}

/** A line across the plot, and its text beside the axis when there is room. `at`: px from the left, or from the top of a vertical axis. */
export interface Tick {
  readonly key: string;
  readonly at: number;
  readonly tier: 'fine' | 'coarse';
  readonly text?: TextLine;
  /** Its unit began in a break: its text stands after that, and no line does. */
  readonly isCut?: true;
}

/** Every second coarse unit (year, month, day), so that the eye finds the way from a high mark to the axis. */
export interface Band {
  readonly key: string;
  readonly at: number;
  readonly length: number;
}

/** A long stretch without events that is folded: nothing stands in it but how long it is. */
export interface Break extends Band {
  /** Missing where there is no room for it. */
  readonly text?: TextLine;
}

/** The end of a bar: sharp; fading over so many px; frayed because the source says "about". */
export type Edge =
  | { readonly type: 'sharp' }
  /** `open`: the date has no bound on that side, so the end is no end but an arrow. */
  | { readonly type: 'fade'; readonly px: number; readonly open?: true }
  | { readonly type: 'fray' };

/** One piece of a bar; `x`, `left` and `right` are along the axis: on a vertical one, `left` is the upper end. A solid body lasted; a soft one says "sometime within". */
export interface Stretch {
  readonly x: number;
  readonly width: number;
  readonly body: 'solid' | 'soft';
  readonly left: Edge;
  readonly right: Edge;
}

/** What a mark looks like by its precision. A bar of several stretches is one event. */
export type Form = { readonly type: 'dot'; readonly radius: number } | BarForm;

export interface BarForm {
  readonly type: 'bar';
  readonly thickness: number;
  readonly stretches: readonly Stretch[];
}

/** One event on the axis. */
export interface Mark {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly weight: 1 | 2 | 3;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** What it covers, rings aside. */
  readonly box: Box;
  /** The same with its open ends drawn out as far as the lane is free. */
  readonly reach?: Box;
  /** What titles take of the room of its rings, which are open there. */
  readonly inRing?: readonly Box[];
  readonly form: Form;
  /** The source says "perhaps": drawn lighter. */
  readonly uncertain: boolean;
  /** Not told by the article that is being read. */
  readonly faded: boolean;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  readonly linked: boolean;
  /** Brought out of a cluster for as long as it is selected, hovered or focused. */
  readonly lifted: boolean;
}

/** The title beside (or on) a mark, after the glyph of its kind. */
export interface Label {
  readonly id: string;
  readonly kind: EventKind;
  readonly box: Box;
  /** Centre of the glyph. */
  readonly glyph: { readonly x: number; readonly y: number };
  /** None in a picture that has room for the glyph alone. */
  readonly lines: readonly TextLine[];
  /** Whole because hovered or focused: painted over everything else, on a ground of its own. */
  readonly plate: boolean;
  readonly faded: boolean;
}

/** Events that cannot stand apart at this zoom. */
export interface Cluster {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Members not lifted out of it. */
  readonly count: number;
  /** One event that stands where the cluster does, and so without a number; one that lasts longer wears its 1, or it would be read as a day. */
  readonly isDot: boolean;
  /** All members, in order of time; absent when they are too many to name. */
  readonly ids?: readonly string[];
  /** They run on beyond the screen: it has no place in time. */
  readonly runsOn?: true;
  /** The words beside it, which are pressed as it is. */
  readonly reach?: Box;
  /** From the first member's start to the last one's end, in ms of the axis. */
  readonly span: Interval;
  readonly text: TextLine;
  /** What the number counts, where it is thousands and the language has a word for them. */
  readonly unit?: TextLine;
  readonly faded: boolean;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** From the selected event to one that it is linked to. */
export interface Link extends Line {
  readonly key: string;
}

/** The whole timeline in small, with the part that is on screen. */
export interface Overview {
  readonly box: Box;
  /** All events, behind those that pass a filter; missing where there is none. */
  readonly trace?: readonly Box[];
  readonly bars: readonly Box[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Band[];
  readonly brush: Box;
}

/** Nothing is in view: which way the nearest event lies. */
export interface EmptyNote {
  readonly lines: readonly TextLine[];
  readonly nearest?: string;
}

/** Everything that will be seen, with its place in px. Written by layout, read by painters, hit-test and export. */
export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly language: Language;
  readonly direction: Direction;
  /** Vertical on a phone held upright: time runs down, and the axis stands where lines of text begin. */
  readonly axis: Axis;
  readonly theme: Theme;
  /** What is on screen, in milliseconds UTC. */
  readonly span: Interval;
  /** Where marks and labels stand; its lower edge is the axis, or the side where lines begin. */
  readonly plot: Box;
  /** Nothing of the timeline has a date: there is no axis. */
  readonly isTimeless?: true;
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  /** In order of time. */
  readonly breaks: readonly Break[];
  readonly today?: { readonly at: number; readonly text: TextLine };
  readonly links: readonly Link[];
  readonly clusters: readonly Cluster[];
  /** In painting order. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** A hairline from the selected mark down to the axis. */
  readonly dropLine?: Line;
  /** Missing where there is no room for it. */
  readonly overview?: Overview;
  /** Along the axis: how dense the events are that a filter keeps out. Missing where there is no filter. */
  readonly trace?: readonly Box[];
  /** The unit of time at the upper edge of a vertical axis, over whatever passes under it. */
  readonly header?: { readonly box: Box; readonly text: TextLine };
  readonly empty?: EmptyNote;
  /**
   * How many events run on beyond the screen without a lane, and how many more may lie in view by their open dates; the
   * latter are said in `empty` when there is that.
   */
  readonly aside?: TextLine;
  readonly eventsInView: number;
  /** What a screen reader says of the focused event; empty when none is. */
  readonly announce: string;
}
