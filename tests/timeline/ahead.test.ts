import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Ahead } from '../../src/timeline/ahead.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import { limitsOf } from '../../src/timeline/viewport.ts';
import { viewsAhead } from '../../src/timeline/views-ahead.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

/** More events than are planned all at once. */
const index = indexed(
  datasetOf(
    Array.from({ length: 600 }, (_, n) =>
      eventOf([
        `e${n}`,
        `20${10 + (n % 12)}-0${1 + (n % 9)}-1${n % 10}`,
        'talks',
        'occurred',
        1,
        `Title ${n}`,
        `عنوان ${n}`,
        [],
      ]),
    ),
  ),
);
const view = viewOf({ span: index.extent, widthPx: 800, heightPx: 500, direction: 'ltr' });
const limits = limitsOf(index.extent);

/** What waits for idle time. */
let waiting: IdleRequestCallback[] = [];

/** Gives idle time to all that wait for it: there is time left so often as it is asked. */
function rest(timesAsked: number): void {
  const called = waiting;
  waiting = [];
  let asked = 0;
  for (const call of called)
    call({ didTimeout: false, timeRemaining: () => (asked++ < timesAsked ? 10 : 0) });
}

beforeEach(() => {
  waiting = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => waiting.push(call));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks for more idle time at once while it gets on, and after a pause where there was none', () => {
  new Ahead(() => ({ index, view, limits })).begin();
  rest(3);
  expect(waiting, 'it got on').toHaveLength(1);
  rest(0);
  expect(waiting, 'there was no time').toHaveLength(0);
  vi.advanceTimersByTime(16);
  expect(waiting).toHaveLength(1);
});

it('has planned all that the next notches want when nothing more is asked for', () => {
  new Ahead(() => ({ index, view, limits })).begin();
  while (waiting.length > 0) rest(1000);
  const planning = planningOf(index, view);
  expect(viewsAhead(view.viewport, undefined, limits).filter((each) => planning.prepare(each))).toEqual([]);
});
