import { describe, expect, it } from 'vitest';
import { dayMs } from '../../src/time/calendar.ts';
import { hitTest } from '../../src/timeline/hit-test.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { membersOf } from '../../src/timeline/navigate.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { overlap } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { measureText, ms, viewOf, viewportOf } from './view.ts';

describe('events that run on beyond the screen without a lane', () => {
  const years = Array.from({ length: 60 }, (_, n) =>
    eventOf([`y${n}`, '2001-01-01/2021-12-31', 'talks', 'occurred', 1, `Years ${n}`, `سنوات ${n}`, []]),
  );
  const index = indexed(datasetOf(years));
  const draw = (language: 'ar' | 'en', from: string, to: string): Scene =>
    layout(
      index,
      viewOf(viewportOf(from, to, { direction: language === 'ar' ? 'rtl' : 'ltr' }), { language }),
    );

  it.each([
    [
      'en',
      'ltr',
      /^\d+ more events run on beyond this view: \u2068Years \d+\u2069(; \u2068Years \d+\u2069)+; …$/,
    ],
    ['ar', 'rtl', /^\d+ حدثًا آخر يمتد خارج هذه المدة: \u2068سنوات \d+\u2069(؛ \u2068سنوات \d+\u2069)+؛ …$/],
  ] as const)(
    'are told in words where reading starts, and pressed there (%s)',
    (language, direction, says) => {
      const scene = draw(language, '2015-01-01', '2015-02-01');
      expect(scene.clusters.map(({ key }) => key)).toEqual(['running']);
      expect(scene.aside?.text).toMatch(says);
      expect(scene.marks.length + (scene.clusters[0]?.count ?? 0)).toBe(60);
      const x = direction === 'ltr' ? 100 : scene.widthPx - 100;
      expect(hitTest(scene, x, 10, 4)).toEqual({ type: 'cluster', cluster: scene.clusters[0] });
      const { x: from = 0, width = 0 } = scene.clusters[0]?.reach ?? {};
      const beside = direction === 'ltr' ? from + width + 8 : from - 8;
      expect(hitTest(scene, beside, 10, 4)).toEqual({ type: 'ground' });
    },
  );

  it('are told the same while panning, and nothing is told where all stand in their middle', () => {
    const told = ['2005-01-01/2006-01-01', '2005-03-01/2006-03-01', '2015-01-01/2016-01-01'].map((span) => {
      const [from = '', to = ''] = span.split('/');
      const { aside, clusters } = draw('en', from, to);
      return [aside?.text, clusters[0]?.x];
    });
    expect(told[0]?.[0]).toMatch(/run on beyond this view/);
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    const whole = draw('en', '2000-01-01', '2023-01-01');
    expect(whole.aside).toBeUndefined();
    expect(whole.clusters.map(({ key }) => key)).not.toContain('running');
  });

  it('do not strike through the title of another when one of them is lifted over it', () => {
    const view = viewOf(viewportOf('2015-01-01', '2015-02-01'));
    const own = layout(index, view);
    const selected = years.find(({ id }) => !own.marks.some((mark) => mark.id === id))?.id;
    const { marks, labels } = layout(index, { ...view, selected });
    const { box } = marks.find(({ lifted }) => lifted) ?? {};
    const struck = labels.filter((label) => !label.plate && box !== undefined && overlap(label.box, box));
    expect(box).toBeDefined();
    expect(struck).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)(
    'open their ring below the title of the bar over which one of them is lifted, %s',
    (direction) => {
      const short = eventOf(['short', '2001-01-01/2021-12-20', 'talks', 'planned', 1, 'Short', 'قصير', []]);
      const heavy = years.map((event) => ({ ...event, weight: 3 as const }));
      const view = viewOf(viewportOf('2021-12-15', '2021-12-31', { widthPx: 680, heightPx: 200, direction }));
      const { marks, labels } = layout(indexed(datasetOf([...heavy, short])), { ...view, selected: 'short' });
      const lifted = marks.find((mark) => mark.lifted);
      const reach = lifted && { ...lifted.box, y: lifted.box.y - 6 };
      const above = labels.find(({ plate, box }) => !plate && reach !== undefined && overlap(reach, box));
      expect(above).toBeDefined();
      const { x, width } = above?.box ?? {};
      expect(lifted?.inRing).toContainEqual(expect.objectContaining({ x, width }));
    },
  );

  it('are all named where there is room', () => {
    const few = indexed(datasetOf(years.slice(0, 21)));
    const { aside } = layout(few, viewOf(viewportOf('2015-01-01', '2015-02-01')));
    expect(aside?.text).toMatch(
      /^2 more events run on beyond this view: \u2068Years \d+\u2069; \u2068Years \d+\u2069$/,
    );
  });

  const days = [undefined, ...Array.from({ length: 31 }, (_, n) => ms('2015-01-01') + n * dayMs)];

  it.each([320, 390, 800, 1280])(
    'are named beside the word of today and on the screen (%i px)',
    (widthPx) => {
      for (const day of days) {
        const view = viewOf(viewportOf('2015-01-01', '2015-02-01', { widthPx, direction: 'ltr' }), {
          ...(day !== undefined && { today: day }),
        });
        const { clusters, today } = layout(index, view);
        const { x = -1, width = Infinity } = clusters[0]?.reach ?? {};
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(widthPx);
        if (today === undefined) continue;
        const { text } = today;
        const wordPx = measureText(text.text, text.sizePx, text.weight);
        const from = text.anchor === 'start' ? text.x : text.x - wordPx;
        expect([day, from + wordPx <= x || x + width <= from]).toEqual([day, true]);
      }
    },
  );

  it('can be named', () => {
    const viewport = viewportOf('2015-01-01', '2015-02-01', { direction: 'ltr' });
    const view = viewOf(viewport, { language: 'en' });
    const scene = layout(index, view);
    const [running] = scene.clusters;
    const shown = scene.marks.map(({ id }) => id);
    if (running === undefined) throw new Error('none runs on');
    const { ids: _, ...unnamed } = running;
    const all = years.map(({ id }) => id).filter((id) => !shown.includes(id));
    expect(membersOf(index, view, running).toSorted()).toEqual(all.toSorted());
    expect(membersOf(index, view, unnamed).toSorted()).toEqual(all.toSorted());
  });

  it('are listed in the order of their line', () => {
    const weights = [1, 3, 2, 1, 3, 2] as const;
    const heavy = Array.from({ length: 60 }, (_, n) =>
      eventOf([
        `y${n}`,
        `2001-01-${10 + (n % 9)}/2021`,
        'talks',
        'occurred',
        weights[n % 6] ?? 1,
        `Y ${n}.`,
        '',
        [],
      ]),
    );
    const many = indexed(datasetOf(heavy));
    const view = viewOf(viewportOf('2015-01-01', '2015-02-01'));
    const { clusters, aside } = layout(many, view);
    const [running] = clusters;
    if (running === undefined) throw new Error('none runs on');
    const named = [...(aside?.text.matchAll(/Y (\d+)\./g) ?? [])].map(([, n]) => `y${n}`);
    expect(named.length).toBeGreaterThan(5);
    expect(membersOf(many, view, running).slice(0, named.length)).toEqual(named);
  });
});

describe('one long event without a lane', () => {
  const yearsAnd = (n: number, date: string): Scene => {
    const years = Array.from({ length: n }, (_, each) =>
      eventOf([`y${each}`, '2001-01-01/2021-12-31', 'talks', 'occurred', 3, `Years ${each}`, 'سنوات', []]),
    );
    const day = Array.from({ length: 5 }, (_, each) =>
      eventOf([`d${each}`, '2006-05-05', 'talks', 'occurred', 1, `Day ${each}`, 'يوم', []]),
    );
    const one = eventOf(['one', date, 'talks', 'occurred', 1, 'One', 'واحد', []]);
    const view = viewOf(viewportOf('2000-01-01', '2023-01-01', { direction: 'ltr' }), { language: 'en' });
    return layout(indexed(datasetOf([...years, ...day, one])), view);
  };
  const counts = Array.from({ length: 60 }, (_, n) => n);

  it('wears its number: a dot at its middle would be read as a day', () => {
    const scenes = counts.map((n) => yearsAnd(n, '2004-01-01/2018-12-31'));
    const single = scenes.flatMap(({ clusters }) => clusters).filter(({ count }) => count === 1);
    expect(single.length).toBeGreaterThan(0);
    expect(new Set(single.map(({ isDot, text }) => `${isDot} ${text.text}`))).toEqual(new Set(['false 1']));
  });
});

describe('on a vertical axis', () => {
  const rows = [
    '2001-01-01/2021-12-31',
    '2002-01-01/2021-12-31',
    '2002-01-01/2022-12-31',
    '2002-01-01/2019-12-31',
  ];
  const index = indexed(
    datasetOf(
      rows.map((date, n) => eventOf([`y${n}`, date, 'talks', 'occurred', 1, `Years ${n}`, `سنوات ${n}`, []])),
    ),
  );
  const draw = (language: 'ar' | 'en', widthPx = 390): Scene => {
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const rest = { widthPx, heightPx: 700, direction, axis: 'vertical' } as const;
    return layout(index, viewOf(viewportOf('2015-01-01', '2015-02-01', rest), { language }));
  };

  it.each([
    ['en', 390, /^2 more events run on beyond this view$/],
    ['ar', 390, /^حدثان آخران يمتدان خارج هذه المدة: \u2068سنوات 2\u2069؛ …$/],
    ['en', 300, /^2$/],
  ] as const)('they are told and pressed in the header, in %s at %i px', (language, widthPx, says) => {
    const scene = draw(language, widthPx);
    const [running] = scene.clusters;
    expect(scene.clusters).toHaveLength(1);
    expect(running).toMatchObject({ key: 'running', count: 2, runsOn: true });
    expect(scene.aside?.text).toMatch(says);
    const { height = 0 } = scene.header?.box ?? {};
    expect(running?.y).toBeLessThan(height);
    const { x = 0, width = 0 } = running?.reach ?? {};
    const [inside, outside] = language === 'en' ? [x + 8, x - 8] : [x + width - 8, x + width + 8];
    expect(hitTest(scene, inside, 10, 4)).toEqual({ type: 'cluster', cluster: running });
    expect(hitTest(scene, outside, 10, 4)).toEqual({ type: 'ground' });
  });
});

it('on a vertical axis a crowded row with long events in it still opens at its own time', () => {
  const days = Array.from({ length: 3660 }, (_, n) => {
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(n / 10))).toISOString().slice(0, 10);
    return eventOf([`d${n}`, day, 'talks', 'occurred', 1, `Day ${n}`, 'يوم', []]);
  });
  const years = Array.from({ length: 6 }, (_, n) =>
    eventOf([`y${n}`, '2000-01-01/2030-12-31', 'talks', 'occurred', 1, `Years ${n}`, 'سنوات', []]),
  );
  const index = indexed(datasetOf([...days, ...years]));
  const screen = { widthPx: 390, heightPx: 640, axis: 'vertical' } as const;
  const viewport = viewportOf('2012-01-01', '2013-01-01', screen);
  const view = viewOf(viewport, { language: 'en' });
  const unnamed = layout(index, view).clusters.filter(({ ids }) => ids === undefined);
  expect(unnamed.length).toBeGreaterThan(0);
  for (const { span } of unnamed)
    expect(span.end - span.start).toBeLessThan(viewport.span.end - viewport.span.start);
});
