import { PointerGestures, type PointerTarget } from './pointer-gestures.ts';

/**
 * Hands on the timeline. Own pointer code and not d3-zoom: d3-zoom keeps a transform of its own beside our
 * viewport, zooms on a plain wheel, multiplies ctrl+wheel by ten, knows no right-to-left axis and cannot tell a
 * click on a mark from the start of a drag on it; each of these would have to be undone.
 */
export interface GestureTarget extends PointerTarget {
  /** Moves later by so many px of time, whichever way the axis runs. */
  readonly scrollByPx: (laterPx: number) => void;
  /** The page around an embedded timeline keeps the plain wheel and one finger. */
  readonly isEmbedded: boolean;
  /** A gesture was left to the page: say how it is done here. */
  readonly hint: (hand: 'wheel' | 'touch') => void;
}

/** One notch of a mouse wheel, in px, and what it zooms by. */
const notchPx = 100;
const notchFactor = 1.15;
/** A trackpad pinch arrives as ctrl+wheel in small steps. */
const pinchBelowPx = 40;
const pinchRate = 0.01;

/** Binds the gestures to an element; returns what unbinds them. */
export function bindGestures(element: HTMLElement, target: GestureTarget): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      target.zoomAt(event.clientX - element.getBoundingClientRect().left, wheelFactor(event, element));
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
  const pointers = new PointerGestures(element, target);
  return () => {
    element.removeEventListener('wheel', onWheel);
    pointers.unbind();
  };
}

function wheelFactor(event: WheelEvent, element: HTMLElement): number {
  const { y } = deltaPx(event, element);
  if (event.deltaMode === 0 && Math.abs(y) < pinchBelowPx) return Math.exp(-y * pinchRate);
  return notchFactor ** (-y / notchPx);
}

function deltaPx(
  { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent,
  element: HTMLElement,
): { readonly x: number; readonly y: number } {
  const unit = deltaMode === 1 ? 18 : deltaMode === 2 ? element.clientWidth * 0.9 : 1;
  const isTurned = shiftKey && deltaX === 0;
  return isTurned ? { x: 0, y: deltaY * unit } : { x: deltaX * unit, y: deltaY * unit };
}
