import { endAt, startAt } from '../../index/times.ts';
import type { Label } from '../../scene.ts';
import { axisLength, timeToX } from '../../viewport.ts';
import type { Standing } from '../plan.ts';
import { inSight, isAbove, overlapsDown, runningLabels } from './running-labels.ts';
import type { VerticalContext } from './vertical-context.ts';
import { placeVerticalLabel } from './vertical-events.ts';

type Titled = Standing & { readonly title: Label };

/** The titles of rows, those of bars that run through them, and above all those that are asked for. */
export function layoutVerticalLabels(context: VerticalContext, own: readonly Standing[]): readonly Label[] {
  const { index, view, lifted } = context;
  const { viewport } = view;
  const asked = new Set([view.hovered, view.focused].map(index.indexOf));
  const untilPx = (i: number): number => Math.min(timeToX(viewport, endAt(index, i)), axisLength(viewport));
  const shownWhole = [...own.map(({ i }) => i).filter((i) => asked.has(i)), ...lifted];
  const plates = inSight(
    shownWhole.map((i) => ({ title: placeVerticalLabel(context, i, true), untilPx: untilPx(i) })),
  );
  const titled: readonly Titled[] = own
    .filter(({ i }) => !asked.has(i))
    .map((each) => ({ ...each, title: placeVerticalLabel(context, each.i, false) }));
  const running = new Set(titled.filter((each) => isRunning(context, each, titled)));
  /** Half a title that looks out from under another is worse than none: its mark stays. */
  const labels = titled
    .filter((each) => !running.has(each))
    .map(({ title }) => title)
    .filter(({ box }) => !plates.some((plate) => overlapsDown(plate.box, box)));
  const beside = [...running].map(({ i, title }) => {
    const fromPx = timeToX(viewport, startAt(index, i));
    return { title, fromPx, untilPx: untilPx(i) };
  });
  return [...runningLabels(beside, [...labels, ...plates]), ...labels, ...plates];
}

/** Whether a bar has its title elsewhere than where it begins: that is above the screen, or in the row of a heavier event. */
function isRunning(
  { index: { pyramid } }: VerticalContext,
  { i, label, title }: Titled,
  all: readonly Titled[],
): boolean {
  if (label !== 'on') return false;
  const rankOf = (event: number): number => pyramid.ranks[event] ?? 0;
  return (
    isAbove(title) ||
    all.some((other) => rankOf(other.i) < rankOf(i) && overlapsDown(other.title.box, title.box))
  );
}
