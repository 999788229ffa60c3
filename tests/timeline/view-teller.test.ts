import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewChange } from '../../src/timeline/props.ts';
import { ViewTeller } from '../../src/timeline/view-teller.ts';

const at = (start: number, eventsInView = 1): ViewChange => ({
  span: { start, end: start + 1 },
  eventsInView,
  canFold: false,
});

describe('what the page is told of the view', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the first change, some on the way, and where it came to rest', () => {
    const onViewChange = vi.fn<(change: ViewChange) => void>();
    const teller = new ViewTeller({ onViewChange });
    for (let frame = 0; frame < 60; frame++) {
      teller.tell(at(frame));
      vi.advanceTimersByTime(16);
    }
    vi.runAllTimers();
    const told = onViewChange.mock.calls.map(([{ span }]) => span.start);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(59);
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThan(12);
  });

  it('is nothing twice, and nothing more when the timeline is gone', () => {
    const onViewChange = vi.fn<(change: ViewChange) => void>();
    const teller = new ViewTeller({ onViewChange });
    teller.tell(at(0));
    teller.tell(at(0));
    vi.runAllTimers();
    teller.tell(at(0));
    teller.tell(at(0, 2));
    teller.tell(at(3));
    teller.destroy();
    vi.runAllTimers();
    expect(onViewChange.mock.calls.map(([change]) => change)).toEqual([at(0), at(0, 2)]);
  });
});
