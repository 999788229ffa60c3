import type { DateStyle } from '../words/date-style.ts';
import type { Theme } from './props.ts';
import type { Viewport } from './viewport.ts';

/** By the weight of an event: the heavier it is, the bolder its title. */
export const textWeights = [400, 500, 650] as const;
export type TextWeight = (typeof textWeights)[number];

/** Width of one line of text in px, in the timeline's face. */
export type MeasureText = (text: string, sizePx: number, weight: TextWeight) => number;

/** Everything that a scene depends on besides the events: equal views give equal scenes. */
export interface View extends DateStyle {
  readonly viewport: Viewport;
  readonly theme: Theme;
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly focused?: string | undefined;
  readonly linked: readonly string[];
  readonly highlighted?: readonly string[] | undefined;
  /** Milliseconds UTC. */
  readonly today?: number | undefined;
  readonly measureText: MeasureText;
  /** Px of a vertical axis that nothing lies over, from its upper edge; all of them when missing. The scene is the same. */
  readonly sightPx?: number | undefined;
}
