/** Something to measure; it gives back how much it found, so that its work cannot be left out. */
export interface Runner {
  readonly name: string;
  readonly run: () => number;
}

export interface Timed {
  readonly name: string;
  /** Milliseconds of each round. */
  readonly times: readonly number[];
  readonly found: number;
}

/** Runs each once to warm up, then all in turn, so that what slows the machine slows all of them. */
export function race(runners: readonly Runner[], rounds: number, nowMs: () => number): readonly Timed[] {
  const laps = runners.map(({ name, run }) => ({ name, run, found: run(), times: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { run, times } of laps) {
      const started = nowMs();
      run();
      times.push(nowMs() - started);
    }
  return laps.map(({ name, times, found }) => ({ name, times, found }));
}
