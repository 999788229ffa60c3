import fc from 'fast-check';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import type { EventIndex } from '../../src/timeline/index/event-index.ts';
import type { View } from '../../src/timeline/view.ts';
import type { Viewport } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

export const dayMs = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Bursts of events, decades or days apart. */
const bursts = fc.array(
  fc.record({
    start: fc.integer({ min: -700_000, max: 200_000 }).map((day) => day * dayMs),
    days: fc.array(fc.record({ day: fc.nat(400), length: fc.nat(60), weight: fc.constantFrom(1, 2, 3) }), {
      minLength: 1,
      maxLength: 12,
    }),
  }),
  { minLength: 1, maxLength: 6 },
);
export const indexes: fc.Arbitrary<EventIndex> = bursts.map((all) =>
  indexed(
    datasetOf(
      all
        .flatMap(({ start, days }) => days.map((each) => ({ ...each, at: start + each.day * dayMs })))
        .map(({ at, length, weight }, n) => {
          const date = length < 20 ? iso(at) : `${iso(at)}/${iso(at + length * dayMs)}`;
          const title = `Title ${n} of some length`;
          return eventOf([`e${n}`, date, 'talks', 'occurred', weight, title, `عنوان ${n}`, []]);
        }),
    ),
  ),
);
export const folded = indexes.map((plain) => createAxes(plain).indexFor(true));

/** Anywhere on the axis of an index, on every kind of screen. */
export const scenes: fc.Arbitrary<{ readonly index: EventIndex; readonly view: View }> = fc
  .record({
    index: folded,
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
    screen: fc.constantFrom(
      { widthPx: 1280, heightPx: 636 },
      { widthPx: 700, heightPx: 320 },
      { widthPx: 390, heightPx: 700, axis: 'vertical' as const },
    ),
    language: fc.constantFrom('ar' as const, 'en' as const),
  })
  .map(({ index, place, zoom, screen, language }) => {
    const { start, end } = index.extent;
    const middle = start + (end - start) * place;
    const half = ((end - start) * 1.2) / 2 ** zoom / 2;
    const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
    const viewport: Viewport = { span: { start: middle - half, end: middle + half }, direction, ...screen };
    return { index, view: viewOf(viewport, { language }) };
  });
