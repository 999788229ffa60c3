import { expect, test } from 'vitest';
import { datasetAddress } from '../../../src/ui/load/dataset-address.ts';

const base = 'https://example.org/timelines/index.html';

test.each([
  ['', 'https://example.org/timelines/data/events.json'],
  ['?theme=dark', 'https://example.org/timelines/data/events.json'],
  ['?data=other/list.json', 'https://example.org/timelines/other/list.json'],
  ['?data=/bench/events-100.json', 'https://example.org/bench/events-100.json'],
  ['?data=https://example.org/a.json', 'https://example.org/a.json'],
])('%s is read from %s', (search, address) => {
  expect(datasetAddress(search, base)).toEqual({ ok: true, value: address });
});

test.each([
  'https://elsewhere.example/list.json',
  '//elsewhere.example/list.json',
  'http://[',
  'data:text/plain,{}',
])('nothing is fetched from %s', (asked) => {
  expect(datasetAddress(`?data=${encodeURIComponent(asked)}`, base)).toEqual({ ok: false, error: asked });
});
