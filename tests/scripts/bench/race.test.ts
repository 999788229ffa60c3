import { expect, test } from 'vitest';
import { race } from '../../../scripts/bench/race.ts';

test('all run once to warm up, then in turn, and every lap is timed by itself', () => {
  let clock = 0;
  const laps: string[] = [];
  const runner = (name: string, durations: readonly number[]) => {
    let lap = 0;
    return {
      name,
      run: () => {
        laps.push(name);
        clock += durations[lap++] ?? 0;
        return lap;
      },
    };
  };
  const results = race([runner('a', [99, 1, 2, 9]), runner('b', [99, 40, 30, 20])], 3, () => clock);
  expect(laps.join('')).toBe('abababab');
  expect(results).toEqual([
    { name: 'a', times: [1, 2, 9], found: 1 },
    { name: 'b', times: [40, 30, 20], found: 1 },
  ]);
});
