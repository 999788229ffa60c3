import { describe, expect, test } from 'vitest';
import { createDatasetIndex } from '../../src/store/dataset-index.ts';
import { dataset } from '../ui/fixture.ts';
import { openDataset } from '../model/open-whole.ts';

const index = createDatasetIndex(openDataset(dataset));

describe('the index of a dataset', () => {
  test('finds a renamed event by its former id', () => {
    expect(index.findEvent('vostochny-2023')?.id).toBe('vostochny-meeting-2023');
  });

  test('an id of today wins over a former one', () => {
    const [first, second] = dataset.events;
    if (first === undefined || second === undefined) throw new Error('the fixture has events');
    const clash = { ...dataset, events: [{ ...first, formerIds: [second.id] }, second] };
    expect(createDatasetIndex(openDataset(clash)).findEvent(second.id)).toBe(second);
  });

  test('shows a link from both of its ends', () => {
    const seen = (id: string) =>
      index.linksOf(id).map(({ rel, direction, event }) => [rel, direction, event.id]);
    expect(seen('kim-train-forecast-2023')).toEqual([['fulfils', 'from', 'vostochny-meeting-2023']]);
    expect(seen('vostochny-meeting-2023')).toEqual([
      ['responds-to', 'from', 'miller-warning-2023'],
      ['fulfils', 'to', 'kim-train-forecast-2023'],
    ]);
  });

  test('gathers what an article tells, and what has no date', () => {
    const told = index.passagesOf('peskov-2023').map(({ event }) => event.id);
    expect(told).toContain('shoigu-visit-2023');
    expect(told).not.toContain('vostochny-meeting-2023');
  });
});
