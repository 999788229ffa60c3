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
  readonly hover: (at: { readonly x: number; readonly y: number } | undefined) => void;
  /** A hand was laid on: whatever moves by itself stops. */
  readonly hold: () => void;
  /** Let go at this speed, px a millisecond to the right. */
  readonly fling: (speed: number) => void;
  /** Which part of the overview strip lies there. */
  readonly brushAt: (x: number, y: number, slopPx: number) => BrushPart | undefined;
  readonly dragBrush: (part: BrushPart, x: number, dxPx: number) => void;
}

const clickPx = 4;
const fingerClickPx = 8;
export const mouseSlopPx = 5;
const fingerSlopPx = 14;
const doubleMs = 350;
const doublePx = 24;
/** The speed of a fling is taken over the last of the way. */
const flingWindowMs = 80;

interface Hand {
  x: number;
  y: number;
  readonly isFinger: boolean;
}

interface Drag {
  readonly startX: number;
  readonly startY: number;
  readonly brush: BrushPart | undefined;
  hasMoved: boolean;
  trail: readonly { readonly x: number; readonly at: number }[];
}

/** One pointer pans, or moves the brush; two zoom about their middle; one that does not move is a tap. */
export function createPointerGestures(element: HTMLElement, target: PointerTarget): () => void {
  const hands = new Map<number, Hand>();
  let drag: Drag | undefined;
  let lastTap = { x: 0, y: 0, at: -Infinity };

  const place = (event: PointerEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    target.hold();
    const { x, y } = place(event);
    const isFinger = event.pointerType === 'touch';
    hands.set(event.pointerId, { x, y, isFinger });
    if (element.isConnected && 'setPointerCapture' in element) capture(element, event.pointerId);
    const brush = target.brushAt(x, y, isFinger ? fingerSlopPx : mouseSlopPx);
    drag = { startX: x, startY: y, brush, hasMoved: hands.size > 1, trail: [{ x, at: event.timeStamp }] };
  };

  const onMove = (event: PointerEvent): void => {
    const hand = hands.get(event.pointerId);
    const { x, y } = place(event);
    if (hand === undefined) {
      if (event.pointerType !== 'touch') target.hover({ x, y });
      return;
    }
    if (hands.size >= 2) pinch(hand, x, y);
    else if (drag !== undefined) pull(drag, hand, x, y, event.timeStamp);
    hand.x = x;
    hand.y = y;
  };

  const pull = (held: Drag, hand: Hand, x: number, y: number, at: number): void => {
    const threshold = hand.isFinger ? fingerClickPx : clickPx;
    if (!held.hasMoved) {
      if (Math.hypot(x - held.startX, y - held.startY) < threshold) return;
      held.hasMoved = true;
      target.hover(undefined);
      hand.x = held.startX;
    }
    held.trail = [...held.trail.filter((point) => at - point.at < flingWindowMs), { x, at }];
    if (held.brush === undefined) target.panByPx(x - hand.x);
    else target.dragBrush(held.brush, x, x - hand.x);
  };

  const pinch = (moved: Hand, x: number, y: number): void => {
    const other = [...hands.values()].find((hand) => hand !== moved);
    if (other === undefined) return;
    const before = Math.max(Math.hypot(moved.x - other.x, moved.y - other.y), 1);
    const after = Math.max(Math.hypot(x - other.x, y - other.y), 1);
    target.panByPx((x - moved.x) / 2);
    target.zoomAt((x + other.x) / 2, after / before);
  };

  const onUp = (event: PointerEvent): void => {
    const hand = hands.get(event.pointerId);
    if (hand === undefined) return;
    hands.delete(event.pointerId);
    const held = drag;
    drag = undefined;
    if (held === undefined || hands.size > 0) return;
    if (!held.hasMoved) tap(held, hand, event.timeStamp);
    else if (held.brush === undefined) target.fling(speedOf(held.trail, event.timeStamp));
  };

  const tap = ({ startX: x, startY: y }: Drag, { isFinger }: Hand, at: number): void => {
    const isSecond = at - lastTap.at < doubleMs && Math.hypot(x - lastTap.x, y - lastTap.y) < doublePx;
    lastTap = isSecond ? { x, y, at: -Infinity } : { x, y, at };
    if (isSecond) target.doubleTap(x, y);
    else target.tap(x, y, isFinger ? fingerSlopPx : mouseSlopPx);
  };

  const onCancel = (event: PointerEvent): void => {
    hands.delete(event.pointerId);
    drag = undefined;
  };
  const onLeave = (): void => {
    if (hands.size === 0) target.hover(undefined);
  };

  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onCancel);
  element.addEventListener('pointerleave', onLeave);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onCancel);
    element.removeEventListener('pointerleave', onLeave);
  };
}

/** The pointer may be gone by now; the drag then simply ends at the edge of the element. */
function capture(element: HTMLElement, pointerId: number): void {
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
