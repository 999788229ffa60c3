import { type Interval, length, moved } from '../base/interval.ts';
import { hourMs, yearMs } from '../time/calendar.ts';
import type { Direction } from './props.ts';

/**
 * What part of time is on screen and how large the screen is. Immutable: every change returns a new
 * viewport, or the same object when nothing changed. Times are ms of
 * the axis: milliseconds UTC where nothing is folded (see folding/). `x` is px from the
 * left edge, and in a right-to-left viewport later is left; where the axis is vertical it is px from the upper edge,
 * and later is lower in either reading direction.
 */
export interface Viewport {
  readonly span: Interval;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly direction: Direction;
  /** Horizontal when missing. */
  readonly axis?: Axis;
  /**
   * Of a picture, which nobody can pan: so many px at both ends of the axis stay free of what begins and ends in view. On
   * screen, where this is missing, an edge is no end.
   */
  readonly marginPx?: number;
}

export type Axis = 'horizontal' | 'vertical';

/** Narrower than this, and higher than wide: a phone held upright. */
const uprightBelowPx = 600;

/**
 * The one place that decides which way the axis runs, by the size of the whole screen (or frame) in px and not of the
 * part that the timeline has: a panel that opens over it turns nothing.
 */
export function axisFor(widthPx: number, heightPx: number): Axis {
  return widthPx < uprightBelowPx && heightPx > widthPx ? 'vertical' : 'horizontal';
}

export function isVertical({ axis }: Pick<Viewport, 'axis'>): boolean {
  return axis === 'vertical';
}

/** Length of the axis on screen, in px. */
export function axisLength({ axis, widthPx, heightPx }: Viewport): number {
  return axis === 'vertical' ? heightPx : widthPx;
}

/** Whether later times have a greater `x`. */
export function growsLater({ axis, direction }: Viewport): boolean {
  return axis === 'vertical' || direction === 'ltr';
}

/** How far a viewport may go: never away from its events, never finer than an hour or wider than 50,000 years. */
export interface ViewportLimits {
  readonly extent: Interval;
  readonly minDurationMs: number;
  readonly maxDurationMs: number;
  /** Zooming out goes no wider; an address may. */
  readonly zoomOutMs?: number;
}

/** ECMAScript dates end here (±100,000,000 days around 1970). */
const lastMs = 8.64e15;
const leastShare = 0.1;

export function limitsOf(extent: Interval): ViewportLimits {
  return {
    extent,
    minDurationMs: hourMs,
    maxDurationMs: 50_000 * yearMs,
    zoomOutMs: Math.min(Math.max(length(extent) * 4, yearMs), 50_000 * yearMs),
  };
}

/** Px a millisecond. */
export function scaleOf(viewport: Viewport): number {
  return axisLength(viewport) / length(viewport.span);
}

export function timeToX(viewport: Viewport, time: number): number {
  const along = (time - viewport.span.start) * scaleOf(viewport);
  return growsLater(viewport) ? along : viewport.widthPx - along;
}

export function xToTime(viewport: Viewport, x: number): number {
  const along = growsLater(viewport) ? x : viewport.widthPx - x;
  return viewport.span.start + along / scaleOf(viewport);
}

/** Moves what is under the hand by `dxPx` to the right (down, where the axis is vertical); the times move against it. */
export function panByPx(viewport: Viewport, dxPx: number, limits: ViewportLimits): Viewport {
  const sign = growsLater(viewport) ? -1 : 1;
  return panByTime(viewport, (sign * dxPx) / scaleOf(viewport), limits);
}

/** Moves the span later (or earlier when negative). */
export function panByTime(viewport: Viewport, ms: number, limits: ViewportLimits): Viewport {
  return moveTo(viewport, moved(viewport.span, ms), limits);
}

/** Zooms in by `factor` (out when below 1); the time under `x` stays under it. */
export function zoomAt(viewport: Viewport, x: number, factor: number, limits: ViewportLimits): Viewport {
  const anchor = xToTime(viewport, x);
  const most = Math.max(limits.zoomOutMs ?? limits.maxDurationMs, length(viewport.span));
  const duration = clampDuration(Math.min(length(viewport.span) / factor, most), limits);
  const before = (anchor - viewport.span.start) / length(viewport.span);
  const start = anchor - before * duration;
  return moveTo(viewport, { start, end: start + duration }, limits);
}

export function moveTo(viewport: Viewport, span: Interval, limits: ViewportLimits): Viewport {
  const clamped = clamp(span, limits);
  const same = clamped.start === viewport.span.start && clamped.end === viewport.span.end;
  return same ? viewport : { ...viewport, span: clamped };
}

/**
 * The viewport of another size. One with a vertical axis keeps its scale and its first moment: what covers its lower part moves
 * nothing. Any other shows the same span.
 */
export function resize(viewport: Viewport, widthPx: number, heightPx: number, axis: Axis): Viewport {
  const isSame =
    widthPx === viewport.widthPx &&
    heightPx === viewport.heightPx &&
    axis === (viewport.axis ?? 'horizontal');
  if (isSame) return viewport;
  const resized = { ...viewport, widthPx, heightPx, axis };
  if (axis !== 'vertical' || !isVertical(viewport)) return resized;
  const { start } = viewport.span;
  return { ...resized, span: { start, end: start + heightPx / scaleOf(viewport) } };
}

/** The one place that keeps a span lawful: its length within the limits, a tenth of it at least over the extent of the events. */
export function clamp(span: Interval, limits: ViewportLimits): Interval {
  const duration = clampDuration(length(span), limits);
  const wanted = (span.start + span.end - duration) / 2;
  const earliest = Math.max(limits.extent.start - duration * (1 - leastShare), -lastMs);
  const latest = Math.min(limits.extent.end - duration * leastShare, lastMs - duration);
  const start = Math.min(Math.max(wanted, earliest), Math.max(earliest, latest));
  if (start === wanted && duration === length(span)) return span;
  return { start, end: start + duration };
}

function clampDuration(duration: number, limits: ViewportLimits): number {
  return Math.min(Math.max(duration, limits.minDurationMs), limits.maxDurationMs);
}

/**
 * The span that shows `extent` whole, with `before` and `after` px left free on its earlier and later
 * side: labels stand on the later side of their marks.
 */
export function fitTo(extent: Interval, widthPx: number, before: number, after: number): Interval {
  const free = Math.max(widthPx - before - after, widthPx / 4);
  const perPx = Math.max(length(extent), hourMs) / free;
  const slack = widthPx - free;
  const earlier = (slack * before) / Math.max(before + after, 1);
  return { start: extent.start - earlier * perPx, end: extent.end + (slack - earlier) * perPx };
}
