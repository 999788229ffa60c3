import type { EventIndex } from './index/event-index.ts';
import { layout } from './layout/layout.ts';
import { planningOf } from './layout/planner-of.ts';
import { paintScene } from './paint/paint-scene.ts';
import { toCanvas } from './paint/to-canvas.ts';
import type { View } from './view.ts';
import type { Viewport, ViewportLimits } from './viewport.ts';
import { viewsAhead } from './views-ahead.ts';

/** What is shown now, and how far it may go. */
interface Shown {
  readonly index: EventIndex;
  readonly view: View;
  readonly limits: ViewportLimits;
}

/** A tile takes a few milliseconds. */
const planMs = 5;
/** A whole frame whose code has not run yet: only at rest is there so much time. */
const rehearseMs = 20;
const rehearsals = 10;
/** A frame's time with too little left of it is not asked again before the next one. */
const pauseMs = 16;

type Progress = 'done' | 'more' | 'no time';

/**
 * The work for which no frame should wait, done in the time that frames leave: what the next notches of the wheel will
 * want is planned, nearest first, and the first of their frames are rehearsed out of sight, since a browser runs code
 * slowly that has not run for long. None of it changes a picture: plans and measures are pure, and only kept.
 */
export class Ahead {
  readonly #look: () => Shown;
  #idle: number | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** Px along the axis, where a hand was last; undefined for the middle. */
  #hand: number | undefined;
  #unrehearsed = rehearsals;

  constructor(look: () => Shown) {
    this.#look = look;
  }

  /** A hand is there; when it has just come, the code it will need may have been idle for long. */
  expect(along: number, hasCome: boolean): void {
    this.#hand = along;
    if (hasCome) this.#unrehearsed = rehearsals;
    this.begin();
  }

  /** A pause is waited out and not ended early: in each frame of a movement to clear its timer costs as much as to plan. */
  begin(): void {
    const isWaiting = this.#idle !== undefined || this.#later !== undefined;
    if (isWaiting || !('requestIdleCallback' in globalThis)) return;
    this.#idle = requestIdleCallback((deadline) => {
      this.#idle = undefined;
      const progress = this.#work(deadline);
      if (progress === 'more') this.begin();
      else if (progress === 'no time') this.#pause();
    });
  }

  #pause(): void {
    this.#later = setTimeout(() => {
      this.#later = undefined;
      this.begin();
    }, pauseMs);
  }

  destroy(): void {
    clearTimeout(this.#later);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
  }

  #work(deadline: IdleDeadline): Progress {
    const { index, view, limits } = this.#look();
    const planning = planningOf(index, view);
    const ahead = viewsAhead(view.viewport, this.#hand, limits);
    let progress: Progress = 'no time';
    for (const viewport of ahead)
      for (;;) {
        if (deadline.timeRemaining() < planMs) return progress;
        if (!planning.prepare(viewport)) break;
        progress = 'more';
      }
    return this.#rehearse(deadline, ahead, progress);
  }

  /** `progress` is what has been done before. */
  #rehearse(deadline: IdleDeadline, ahead: readonly Viewport[], progress: Progress): Progress {
    if (this.#unrehearsed === 0) return 'done';
    if (deadline.timeRemaining() < rehearseMs) return progress;
    const { index, view } = this.#look();
    const { widthPx, heightPx } = view.viewport;
    const stage = new OffscreenCanvas(widthPx, heightPx).getContext('2d', { alpha: false });
    if (stage === null) return 'done';
    for (; this.#unrehearsed > 0; this.#unrehearsed -= 1) {
      if (deadline.timeRemaining() < rehearseMs) return 'more';
      const viewport = ahead[this.#unrehearsed] ?? view.viewport;
      toCanvas(stage, [paintScene(layout(index, { ...view, viewport }))]);
    }
    return 'done';
  }
}
