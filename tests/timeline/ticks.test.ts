import { describe, expect, it } from 'vitest';
import { coarseStep, type TickStep, tickSteps, ticksIn, type TickUnit } from '../../src/timeline/ticks.ts';
import { ms } from './view.ts';

function stepOf(unit: TickUnit, every: number): TickStep {
  const found = tickSteps.find((step) => step.unit === unit && step.every === every);
  if (found === undefined) throw new Error(`no step of ${every} ${unit}`);
  return found;
}

function daysIn(unit: TickUnit, every: number, from: string, to: string): readonly string[] {
  return ticksIn(stepOf(unit, every), { start: ms(from), end: ms(to) }).map((tick) =>
    new Date(tick).toISOString().slice(0, 10),
  );
}

const coarser = { minute: 'day', hour: 'day', day: 'month', month: 'year', year: '-' } as const;

describe('ticks', () => {
  it.each<[TickUnit, number, string, string, string]>([
    ['year', 1, '2021-03-01', '2023-02-01', '2021-01-01 2022-01-01 2023-01-01'],
    ['year', 5, '2006-05-01', '2021-01-01', '2005-01-01 2010-01-01 2015-01-01 2020-01-01'],
    ['month', 1, '2019-12-02', '2020-02-02', '2019-12-01 2020-01-01 2020-02-01'],
    ['month', 3, '2019-02-02', '2019-08-02', '2019-01-01 2019-04-01 2019-07-01'],
    ['day', 1, '2024-02-28', '2024-03-02', '2024-02-28 2024-02-29 2024-03-01'],
    ['day', 2, '2023-08-28', '2023-09-04', '2023-08-27 2023-08-29 2023-09-01 2023-09-03'],
    ['day', 5, '2023-02-19', '2023-03-06', '2023-02-15 2023-02-20 2023-02-25 2023-03-01 2023-03-05'],
    ['day', 10, '2023-08-11', '2023-09-11', '2023-08-10 2023-08-20 2023-09-01 2023-09-10'],
    ['day', 15, '2023-08-16', '2023-09-16', '2023-08-15 2023-09-01 2023-09-15'],
  ])('every %s × %i from %s to %s', (unit, every, from, to, expected) => {
    expect(daysIn(unit, every, from, to).join(' ')).toBe(expected);
  });

  it('count hours from midnight', () => {
    const start = ms('2023-09-13') + 5 * 3_600_000;
    const hours = ticksIn(stepOf('hour', 6), { start, end: start + 20 * 3_600_000 }).map((tick) =>
      new Date(tick).toISOString().slice(8, 13),
    );
    expect(hours).toEqual(['13T00', '13T06', '13T12', '13T18', '14T00']);
  });

  it.each([
    [500, -1700, 1200, [-1999, -1499, -999, -499, 1, 500, 1000]],
    [1000, -3000, 1500, [-3999, -2999, -1999, -999, 1, 1000]],
    [100, -150, 250, [-199, -99, 1, 100, 200]],
    [2, -3, 5, [-3, -1, 1, 2, 4]],
    [1, -2, 3, [-2, -1, 0, 1, 2]],
  ])('every %i years are round before the common era too', (every, from, to, expected) => {
    const startOf = (year: number): number => new Date(Date.UTC(2000, 0)).setUTCFullYear(year);
    const ticks = ticksIn(stepOf('year', every), { start: startOf(from), end: startOf(to) });
    expect(ticks.map((tick) => new Date(tick).getUTCFullYear())).toEqual(expected);
  });

  it('are never closer than their step says', () => {
    for (const step of tickSteps) {
      const ticks = ticksIn(step, { start: ms('2019-01-01'), end: ms('2019-01-01') + 40 * step.leastMs });
      const gaps = ticks.slice(1).map((tick, n) => tick - (ticks[n] ?? 0));
      expect(Math.min(...gaps), `${step.every} ${step.unit}`).toBeGreaterThanOrEqual(step.leastMs * 0.5);
    }
  });

  it('have a coarser tier above all but years', () => {
    expect(tickSteps.map((step) => `${step.unit} ${coarseStep(step)?.unit ?? '-'}`)).toEqual(
      tickSteps.map(({ unit }) => `${unit} ${coarser[unit]}`),
    );
  });
});
