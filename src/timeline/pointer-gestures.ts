import type { BrushPart } from './hit-test.ts';
import { extendTrail, speedOf, type Trail } from '../base/trail.ts';

/** What pointers do to the timeline; `x` and `y` are px from its left and upper edge. */
export interface PointerTarget {
  /** The page around an embedded timeline keeps the plain wheel and one finger. */
  readonly isEmbedded: boolean;
  /** A gesture was left to the page: say how it is done here. */
  readonly hint: (hand: 'wheel' | 'touch') => void;
  /** Follows the hand: positive is to the right. */
  readonly panByPx: (dxPx: number) => void;
  /** Px along the axis: from the left, or from the top of a vertical one. */
  readonly along: (at: Point) => number;
  /** `x` is along the axis. */
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

export interface Point {
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
  readonly trail: Trail;
}

const clickPx = 4;
const fingerClickPx = 8;
export const mouseSlopPx = 5;
const fingerSlopPx = 18;
const doubleMs = 350;
const doublePx = 24;

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
    const trail = [{ px: this.#target.along(start), at: event.timeStamp }];
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
    if (hand.isFinger && this.#target.isEmbedded) return this.#leaveToPage();
    if (!drag.hasMoved) this.#target.hover(undefined);
    this.#drag = {
      ...drag,
      hasMoved: true,
      trail: extendTrail(drag.trail, this.#target.along({ x, y }), now),
    };
    if (drag.brush === undefined)
      this.#target.panByPx(this.#target.along({ x, y }) - this.#target.along(hand));
    else this.#target.dragBrush(drag.brush, x, x - hand.x);
    return true;
  }

  #leaveToPage(): false {
    this.#drag = undefined;
    this.#target.hint('touch');
    return false;
  }

  #pinch(moved: Hand, { x, y }: Point): void {
    const other = [...this.#hands.values()].find((hand) => hand !== moved);
    if (other === undefined) return;
    const before = Math.max(Math.hypot(moved.x - other.x, moved.y - other.y), 1);
    const after = Math.max(Math.hypot(x - other.x, y - other.y), 1);
    const along = this.#target.along({ x, y });
    this.#target.panByPx((along - this.#target.along(moved)) / 2);
    this.#target.zoomAt((along + this.#target.along(other)) / 2, after / before);
  }

  #up(event: PointerEvent): void {
    const hand = this.#hands.get(event.pointerId);
    const drag = this.#drag;
    if (hand === undefined) return;
    this.#hands.delete(event.pointerId);
    this.#drag = undefined;
    const [left] = this.#hands.values();
    if (left !== undefined) this.#goOnWith(left, event.timeStamp);
    else if (drag === undefined) return;
    else if (!drag.hasMoved) this.#tap(drag.start, hand.isFinger, event.timeStamp);
    else if (drag.brush === undefined) this.#target.fling(speedOf(drag.trail, event.timeStamp));
  }

  /** The finger that stays when the other one of a pinch is lifted pans on; it is no tap any more. */
  #goOnWith(hand: Hand, at: number): void {
    if (hand.isFinger && this.#target.isEmbedded) return;
    this.#drag = {
      start: hand,
      brush: undefined,
      hasMoved: true,
      trail: [{ px: this.#target.along(hand), at }],
    };
  }

  #tap({ x, y }: Point, isFinger: boolean, at: number): void {
    const last = this.#lastTap;
    const isSecond = at - last.at < doubleMs && Math.hypot(x - last.x, y - last.y) < doublePx;
    this.#lastTap = { x, y, at: isSecond ? -Infinity : at };
    if (isSecond) this.#target.doubleTap(x, y);
    else this.#target.tap(x, y, isFinger ? fingerSlopPx : mouseSlopPx);
  }

  /** The browser takes a pointer away where it scrolls the page with it. */
  #cancel({ pointerId }: PointerEvent): void {
    const isLeft = this.#hands.get(pointerId)?.isFinger && this.#hands.size === 1;
    if (isLeft && this.#drag !== undefined && this.#target.isEmbedded) this.#target.hint('touch');
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
