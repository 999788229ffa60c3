import { describe, expect, it } from 'vitest';
import { narrowIndex } from '../../src/timeline/index/narrow.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { paintScene } from '../../src/timeline/paint/paint-scene.ts';
import { toText } from '../../src/timeline/paint/to-text.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { measureText, ms, viewOf, viewportOf } from './view.ts';

const index = indexed(
  datasetOf([
    eventOf(['a', '2023-03-12', 'talks', 'occurred', 2, 'The talks in spring', 'محادثات الربيع', [0]]),
    eventOf(['b', '2023-06-20', 'visit', 'occurred', 2, 'The visit in summer', 'زيارة الصيف', [0]]),
  ]),
);

describe('where nothing is in view', () => {
  it.each(['ltr', 'rtl'] as const)('a mark just beyond the edge is no content (%s)', (direction) => {
    const scene = layout(index, viewOf(viewportOf('2023-03-14', '2023-05-01', { direction })));
    expect(scene.marks.map(({ id }) => id)).toContain('a');
    expect(scene.eventsInView).toBe(0);
    expect(scene.empty?.nearest).toBe('a');
  });

  it.each(['ltr', 'rtl'] as const)(
    'nor are a year and a month that only touch the view (%s)',
    (direction) => {
      const around = indexed(
        datasetOf([
          eventOf(['year', '2022', 'arms', 'occurred', 1, 'Shells in 2022', 'قذائف في 2022', [0]]),
          eventOf(['month', '2023-03', 'visit', 'occurred', 2, 'The visit in March', 'زيارة آذار', [0]]),
        ]),
      );
      const scene = layout(around, viewOf(viewportOf('2023-01-01', '2023-03-01', { direction })));
      expect(scene.empty?.nearest).toBeDefined();
    },
  );

  it.each([
    ['no event at all', [], 'no events yet'],
    ['none that has a date', [null, null], 'has a date'],
  ])('says that there is %s', (_, dates, said) => {
    const events = dates.map((date, n) =>
      eventOf([`e${n}`, date, 'talks', 'occurred', 1, 'The talks', 'محادثات', [0]]),
    );
    const { empty } = layout(indexed(datasetOf(events)), viewOf(viewportOf('2023-01-01', '2023-03-01')));
    expect(empty?.lines.map(({ text }) => text).join(' ')).toContain(said);
  });

  it('says that nothing of what passes a filter has a date, and nothing where nothing passes', () => {
    const whole = indexed(
      datasetOf(
        ['2023-03-12', null].map((date, n) =>
          eventOf([`e${n}`, date, 'talks', 'occurred', 1, 'The talks', 'محادثات', [0]]),
        ),
      ),
    );
    const said = (narrowed: typeof whole) =>
      layout(narrowed, viewOf(viewportOf('2023-01-01', '2023-06-01'))).empty?.lines.map(({ text }) => text);
    const none = narrowIndex(whole, Uint8Array.of(0, 0), undefined, whole);
    const undated = narrowIndex(whole, Uint8Array.of(0, 1), undefined, none);
    expect(said(undated)).toEqual(['No event that passes these filters has a date.']);
    expect(said(narrowIndex(whole, Uint8Array.of(0, 0), undefined, undated))).toEqual([]);
  });

  it.each(['horizontal', 'vertical'] as const)('shows no axis where nothing has a date (%s)', (axis) => {
    const today = ms('2023-01-15');
    const view = viewOf(viewportOf('2023-01-01', '2023-03-01', { axis }), { today });
    const scene = layout(indexed(datasetOf([])), view);
    expect(toText(paintScene(scene))).not.toMatch(/2023|today|<line/);
    expect(scene.overview).toBeUndefined();
  });

  it('a mark of which a part is seen is content, though its day is not in view', () => {
    const scene = layout(index, viewOf(viewportOf('2023-03-13', '2023-09-01')));
    expect(scene.empty).toBeUndefined();
  });

  it.each([
    ['2023-03-14', '2023-05-01', 'a'],
    ['2023-05-01', '2023-06-19', 'b'],
    ['2024-01-01', '2024-02-01', 'b'],
    ['2020-01-01', '2020-02-01', 'a'],
  ])('between %s and %s the nearest event is %s', (from, to, nearest) => {
    expect(layout(index, viewOf(viewportOf(from, to))).empty?.nearest).toBe(nearest);
  });

  it('the nearest one before is the one that ended last, not the one that started last', () => {
    const rows = indexed(
      datasetOf([
        eventOf([
          'long',
          '2022-01-01/2023-03-12',
          'exercise',
          'occurred',
          1,
          'The exercise',
          'المناورة',
          [0],
        ]),
        eventOf(['short', '2022-06-20', 'visit', 'occurred', 2, 'The visit', 'الزيارة', [0]]),
      ]),
    );
    expect(layout(rows, viewOf(viewportOf('2023-04-01', '2023-05-01'))).empty?.nearest).toBe('long');
  });

  it.each(['en', 'ar'] as const)('every line fits a screen of 320 px (%s)', (language) => {
    const viewport = viewportOf('2020-01-01', '2020-02-01', { widthPx: 320, heightPx: 500 });
    const lines = layout(open, viewOf(viewport, { language })).empty?.lines ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter(({ text, sizePx, weight }) => measureText(text, sizePx, weight) > 320)).toEqual([]);
  });
});

const open = indexed(
  datasetOf([
    eventOf(['a', '2021-03-12', 'talks', 'occurred', 2, 'The talks in spring', 'محادثات الربيع', [0]]),
    eventOf(['b', '[..2023-06-20]', 'visit', 'occurred', 2, 'Then or earlier', 'عندها أو قبلها', [0]]),
    eventOf(['c', '[2019-06-20..]', 'visit', 'occurred', 2, 'Then or later', 'عندها أو بعدها', [0]]),
  ]),
);

describe('events that may lie in view by their open dates', () => {
  it.each([
    ['2021-03-01', '2021-04-01', '2 more events with open-ended dates may fall here'],
    ['2021-03-01', '2024-01-01', '1 more event with an open-ended date may fall here'],
    ['2019-01-01', '2024-01-01', undefined],
  ])('are counted between %s and %s', (from, to, said) => {
    const scene = layout(open, viewOf(viewportOf(from, to)));
    expect(scene.aside?.text).toBe(said);
    expect(scene.empty).toBeUndefined();
  });

  it('are counted in the note where nothing else is in view', () => {
    const scene = layout(open, viewOf(viewportOf('2020-01-01', '2020-02-01')));
    expect(scene.aside).toBeUndefined();
    expect(scene.empty?.lines.map(({ text }) => text).join(' ')).toContain('2 events');
  });

  it('are said clear of today', () => {
    const today = ms('2021-03-04');
    const scene = layout(open, viewOf(viewportOf('2021-03-01', '2021-04-01'), { today }));
    expect(scene.today?.at).toBeLessThan(640);
    expect(scene.aside?.anchor).toBe('end');
  });
});
