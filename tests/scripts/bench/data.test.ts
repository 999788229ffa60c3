import { describe, expect, test } from 'vitest';
import { makeDataset } from '../../../scripts/bench/data/make-dataset.ts';
import { unwrap } from '../../../src/base/result.ts';
import { datasetSchema } from '../../../src/model/dataset.ts';
import { parseShape } from '../../../src/model/parse.ts';
import { bounds } from '../../../src/time/bounds.ts';
import { parseEdtf } from '../../../src/time/parse-edtf.ts';

function make(count: number, seed = 1): string {
  return [...makeDataset(count, seed)].join('');
}

describe('a made-up dataset', () => {
  test('is in the published format, a draft, with as many events as asked for', () => {
    const parsed = parseShape(datasetSchema, JSON.parse(make(2000)));
    expect(parsed.ok ? parsed.value.events.length : parsed.error).toBe(2000);
    expect(parsed.ok && parsed.value.draft).toBe(true);
  });

  test('is empty when nothing is asked for', () => {
    expect(parseShape(datasetSchema, JSON.parse(make(0))).ok).toBe(true);
  });

  test('is the same for the same seed and another for another', () => {
    expect(make(300)).toBe(make(300));
    expect(make(300)).not.toBe(make(300, 2));
  });

  test('has every kind of date, each a date of ours', () => {
    const parsed = unwrap(parseShape(datasetSchema, JSON.parse(make(5000))));
    const types = new Set(
      parsed.events.map(({ date }) => {
        const edtf = unwrap(parseEdtf(date ?? ''));
        expect(bounds(edtf).start).toBeLessThan(bounds(edtf).end);
        return edtf.type === 'point' ? edtf.point.granularity : edtf.type;
      }),
    );
    expect([...types].toSorted()).toEqual(
      ['all-of', 'day', 'decade', 'interval', 'month', 'one-of', 'season', 'second', 'year'].toSorted(),
    );
  });

  test('comes in bursts: half of the events lie in a small part of the months', () => {
    const parsed = unwrap(parseShape(datasetSchema, JSON.parse(make(5000))));
    const months = new Map<string, number>();
    for (const { date } of parsed.events) {
      const month = /\d{4}-\d{2}/.exec(date ?? '')?.[0];
      if (month !== undefined) months.set(month, (months.get(month) ?? 0) + 1);
    }
    const counts = [...months.values()].toSorted((a, b) => b - a);
    const all = counts.reduce((sum, count) => sum + count, 0);
    let half = 0;
    let used = 0;
    while (half < all / 2) half += counts[used++] ?? all;
    expect(used).toBeLessThan(counts.length / 4);
  });
});
