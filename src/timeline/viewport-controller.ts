import type { Interval } from '../base/interval.ts';
import { fling, glide, type Motion } from './motion.ts';
import type { Direction } from './props.ts';
import {
  type Axis,
  growsLater,
  moveTo,
  panByPx,
  panByTime,
  resize,
  scaleOf,
  type Viewport,
  type ViewportLimits,
  zoomAt,
} from './viewport.ts';

/** The one holder of the viewport: hands move it at once, buttons make it glide. */
export class ViewportController {
  #viewport: Viewport;
  #limits: ViewportLimits;
  #motion: Motion | undefined;
  #goal: Interval | undefined;

  constructor(viewport: Viewport, limits: ViewportLimits) {
    this.#viewport = viewport;
    this.#limits = limits;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get limits(): ViewportLimits {
    return this.#limits;
  }

  /** Where a glide is going, or where the viewport is. */
  get goal(): Interval {
    return this.#goal ?? this.#viewport.span;
  }

  setLimits(limits: ViewportLimits): void {
    this.#limits = limits;
    this.#viewport = moveTo(this.#viewport, this.#viewport.span, limits);
  }

  turn(direction: Direction): void {
    if (direction !== this.#viewport.direction) this.#viewport = { ...this.#viewport, direction };
  }

  resize(widthPx: number, heightPx: number, axis: Axis): void {
    const resized = resize(this.#viewport, widthPx, heightPx, axis);
    this.#viewport = moveTo(resized, resized.span, this.#limits);
  }

  jumpTo(span: Interval): void {
    this.#move(moveTo(this.#viewport, span, this.#limits));
  }

  panByPx(dxPx: number): void {
    this.#move(panByPx(this.#viewport, dxPx, this.#limits));
  }

  scrollByPx(laterPx: number): void {
    this.#move(panByTime(this.#viewport, laterPx / scaleOf(this.#viewport), this.#limits));
  }

  zoomAt(x: number, factor: number): void {
    this.#move(zoomAt(this.#viewport, x, factor, this.#limits));
  }

  glideTo(span: Interval, now: number): void {
    this.#goal = moveTo(this.#viewport, span, this.#limits).span;
    this.#motion = glide(this.#viewport.span, this.#goal, now);
  }

  fling(dxPxPerMs: number, now: number): void {
    const perMs = scaleOf(this.#viewport);
    const sign = growsLater(this.#viewport) ? -1 : 1;
    this.#goal = undefined;
    this.#motion = fling(this.#viewport.span, (sign * dxPxPerMs) / perMs, perMs, now);
  }

  /** Stops whatever moves by itself. */
  hold(): void {
    this.#motion = undefined;
    this.#goal = undefined;
  }

  /** Goes on with what moves by itself; false when nothing does any more. */
  step(now: number): boolean {
    if (this.#motion === undefined) return false;
    const { span, done } = this.#motion.at(now);
    this.#viewport = moveTo(this.#viewport, span, this.#limits);
    if (done) this.hold();
    return !done;
  }

  /** The span zoomed about `x` from where a glide is going, so that quick presses add up. */
  zoomedSpan(x: number, factor: number): Interval {
    return zoomAt({ ...this.#viewport, span: this.goal }, x, factor, this.#limits).span;
  }

  #move(viewport: Viewport): void {
    this.hold();
    this.#viewport = viewport;
  }
}
