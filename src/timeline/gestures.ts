import { PointerGestures, type PointerTarget } from './pointer-gestures.ts';

/**
 * Hands on the timeline. Own pointer code and not d3-zoom: d3-zoom keeps a transform of its own beside our
 * viewport, zooms on a plain wheel, multiplies ctrl+wheel by ten, knows no right-to-left axis and cannot tell a
 * click on a mark from the start of a drag on it; each of these would have to be undone.
 */
export interface GestureTarget extends PointerTarget {
  /** Moves later by so many px of time, whichever way the axis runs. */
  readonly scrollByPx: (laterPx: number) => void;
}

/** One notch of a mouse wheel, in px, and what it zooms by. */
const notchPx = 100;
export const notchFactor = 1.15;
/** The same by the unit that a browser counts in: px, lines, pages. */
const notchOf = [notchPx, 3, 1] as const;
/** A trackpad pinch arrives as ctrl+wheel in small steps. */
const pinchBelowPx = 40;
const pinchRate = 0.01;

/** Binds the gestures to an element; returns what unbinds them. */
export function bindGestures(element: HTMLElement, target: GestureTarget): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      target.zoomAt(target.along({ x: event.clientX - left, y: event.clientY - top }), wheelFactor(event));
    } else if (target.isEmbedded) {
      target.hint('wheel');
    } else {
      event.preventDefault();
      const px = deltaPx(event, element);
      const isSideways = Math.abs(px.x) > Math.abs(px.y);
      if (isSideways) target.panByPx(-px.x);
      else target.scrollByPx(px.y);
    }
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('touchmove', keepTwoFingers, { passive: false });
  const pointers = new PointerGestures(element, target);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('touchmove', keepTwoFingers);
    pointers.unbind();
  };
}

/** Two fingers are the timeline's, also where the page keeps one. */
function keepTwoFingers(event: TouchEvent): void {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault();
}

function wheelFactor({ deltaY, deltaMode }: WheelEvent): number {
  if (deltaMode === 0 && Math.abs(deltaY) < pinchBelowPx) return Math.exp(-deltaY * pinchRate);
  return notchFactor ** (-deltaY / (notchOf[deltaMode] ?? notchPx));
}

function deltaPx(
  { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent,
  element: HTMLElement,
): { readonly x: number; readonly y: number } {
  const unit = deltaMode === 1 ? 18 : deltaMode === 2 ? element.clientWidth * 0.9 : 1;
  const isTurned = shiftKey && deltaX === 0;
  return isTurned ? { x: 0, y: deltaY * unit } : { x: deltaX * unit, y: deltaY * unit };
}
