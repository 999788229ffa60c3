import type { BrushPart } from './hit-test.ts';

/** What pointers do to the timeline; `x` and `y` are px from its left and upper edge. */
export interface PointerTarget {
  /** Follows the hand: positive is to the right. */
  readonly panByPx: (dxPx: number) => void;
  readonly zoomAt: (x: number, factor: number) => void;
  /** A click or a tap that did not move. */
  readonly tap: (x: number, y: number, slopPx: number) => void;
  readonly doubleTap: (x: number, y: number) => void;
  /** Undefined when the pointer has left. */
  readonly hover: (at: Point | undefined) => void;
  /** A hand was laid on: whatever moves by itself stops. */
  readonly hold: () => void;
  /** Let go at this speed, px a millisecond to the right. */
  readonly fling: (speed: number) => void;
  /** Which part of the overview strip lies there. */
  readonly brushAt: (x: number, y: number, slopPx: number) => BrushPart | undefined;
  readonly dragBrush: (part: BrushPart, x: number, dxPx: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Hand extends Point {
  readonly isFinger: boolean;
}

interface Drag {
  readonly start: Point;
  readonly brush: BrushPart | undefined;
  readonly hasMoved: boolean;
  readonly trail: readonly { readonly x: number; readonly at: number }[];
}

const clickPx = 4;
const fingerClickPx = 8;
export const mouseSlopPx = 5;
const fingerSlopPx = 14;
const doubleMs = 350;
const doublePx = 24;
/** The speed of a fling is taken over the last of the way. */
const flingWindowMs = 80;

/** One pointer pans, or moves the brush; two zoom about their middle; one that does not move is a tap. */
export class PointerGestures {
  readonly #element: HTMLElement;
  readonly #target: PointerTarget;
  readonly #listening = new AbortController();
  readonly #hands = new Map<number, Hand>();
  #drag: Drag | undefined;
  #lastTap = { x: 0, y: 0, at: -Infinity };

  constructor(element: HTMLElement, target: PointerTarget) {
    this.#element = element;
    this.#target = target;
    const { signal } = this.#listening;
    element.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    element.addEventListener('pointermove', (event) => this.#move(event), { signal });
    element.addEventListener('pointerup', (event) => this.#up(event), { signal });
    element.addEventListener('pointercancel', (event) => this.#cancel(event), { signal });
    element.addEventListener('pointerleave', () => this.#hands.size === 0 && target.hover(undefined), {
      signal,
    });
  }

  unbind(): void {
    this.#listening.abort();
  }

  #place({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#target.hold();
    const start = this.#place(event);
    const isFinger = event.pointerType === 'touch';
    this.#hands.set(event.pointerId, { ...start, isFinger });
    capture(this.#element, event.pointerId);
    const brush = this.#target.brushAt(start.x, start.y, isFinger ? fingerSlopPx : mouseSlopPx);
    const trail = [{ x: start.x, at: event.timeStamp }];
    this.#drag = { start, brush, hasMoved: this.#hands.size > 1, trail };
  }

  #move(event: PointerEvent): void {
    const hand = this.#hands.get(event.pointerId);
    const at = this.#place(event);
    if (hand === undefined) {
      if (event.pointerType !== 'touch') this.#target.hover(at);
      return;
    }
    if (this.#hands.size > 1) this.#pinch(hand, at);
    else if (this.#drag !== undefined && !this.#pull(this.#drag, hand, at, event.timeStamp)) return;
    this.#hands.set(event.pointerId, { ...at, isFinger: hand.isFinger });
  }

  /** False as long as the pointer may still be clicking. */
  #pull(drag: Drag, hand: Hand, { x, y }: Point, now: number): boolean {
    const threshold = hand.isFinger ? fingerClickPx : clickPx;
    if (!drag.hasMoved && Math.hypot(x - drag.start.x, y - drag.start.y) < threshold) return false;
    if (!drag.hasMoved) this.#target.hover(undefined);
    const trail = [...drag.trail.filter(({ at }) => now - at < flingWindowMs), { x, at: now }];
    this.#drag = { ...drag, hasMoved: true, trail };
    if (drag.brush === undefined) this.#target.panByPx(x - hand.x);
    else this.#target.dragBrush(drag.brush, x, x - hand.x);
    return true;
  }

  #pinch(moved: Hand, { x, y }: Point): void {
    const other = [...this.#hands.values()].find((hand) => hand !== moved);
    if (other === undefined) return;
    const before = Math.max(Math.hypot(moved.x - other.x, moved.y - other.y), 1);
    const after = Math.max(Math.hypot(x - other.x, y - other.y), 1);
    this.#target.panByPx((x - moved.x) / 2);
    this.#target.zoomAt((x + other.x) / 2, after / before);
  }

  #up(event: PointerEvent): void {
    const hand = this.#hands.get(event.pointerId);
    const drag = this.#drag;
    if (hand === undefined) return;
    this.#hands.delete(event.pointerId);
    this.#drag = undefined;
    if (drag === undefined || this.#hands.size > 0) return;
    if (!drag.hasMoved) this.#tap(drag.start, hand.isFinger, event.timeStamp);
    else if (drag.brush === undefined) this.#target.fling(speedOf(drag.trail, event.timeStamp));
  }

  #tap({ x, y }: Point, isFinger: boolean, at: number): void {
    const last = this.#lastTap;
    const isSecond = at - last.at < doubleMs && Math.hypot(x - last.x, y - last.y) < doublePx;
    this.#lastTap = { x, y, at: isSecond ? -Infinity : at };
    if (isSecond) this.#target.doubleTap(x, y);
    else this.#target.tap(x, y, isFinger ? fingerSlopPx : mouseSlopPx);
  }

  #cancel({ pointerId }: PointerEvent): void {
    this.#hands.delete(pointerId);
    this.#drag = undefined;
  }
}

/** Without capture (a synthetic pointer, a test) a drag simply ends at the edge of the element. */
function capture(element: HTMLElement, pointerId: number): void {
  if (!('setPointerCapture' in element)) return;
  try {
    element.setPointerCapture(pointerId);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function speedOf(trail: Drag['trail'], now: number): number {
  const first = trail[0];
  const last = trail.at(-1);
  if (first === undefined || last === undefined || now - last.at > flingWindowMs) return 0;
  return last.at > first.at ? (last.x - first.x) / (last.at - first.at) : 0;
}
