import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/base/result.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { ReadProblem } from '../../../src/model/load-problem.ts';
import type { OpenDataset } from '../../../src/model/open-dataset.ts';
import { DatasetReader, type ListedEvent } from '../../../src/model/read/dataset-reader.ts';
import { openRead } from '../../../src/model/read/open-read.ts';
import { bareEvent } from '../bare-event.ts';
import { readWhole } from '../read-whole.ts';
import { anyDamagedDataset, anyDataset } from '../any-dataset.ts';

const encoder = new TextEncoder();

/** Reads bytes in chunks whose lengths come round again and again. */
function readInChunks(
  bytes: Uint8Array,
  lengths: readonly number[],
  isCompact = false,
): Result<OpenDataset, ReadProblem> {
  const told: ListedEvent[] = [];
  const reader = new DatasetReader(
    (event) => told.push(event),
    () => told.splice(0),
    isCompact,
  );
  let at = 0;
  for (let n = 0; at < bytes.length; n++) {
    const end = at + (lengths[n % lengths.length] ?? 1);
    if (!reader.push(bytes.slice(at, end))) break;
    at = end;
  }
  const read = reader.finish();
  if (!read.ok) return read;
  const dataset = openRead(read.value);
  expect(told.map(listed)).toEqual(eventsOf(dataset).map(listed));
  return { ok: true, value: dataset };
}

function listed({ date, weight, passages }: ListedEvent): ListedEvent {
  return { date, weight, passages };
}

function eventsOf({ events }: OpenDataset): readonly TimelineEvent[] {
  return Array.from({ length: events.length }, (_, position) => events.at(position));
}

/** What a person would see of an outcome. */
function seen(result: Result<OpenDataset, ReadProblem>): unknown {
  if (!result.ok) return result.error.type === 'not-json' ? 'not JSON' : result.error;
  const { events, ...rest } = result.value;
  return {
    ...rest,
    events: eventsOf(result.value),
    positions: eventsOf(result.value).map((_, i) => events.positionOf(events.at(i).id)),
  };
}

/** Undefined where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const anyLengths = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
  fc.constant([1 << 20]),
);
const anyIndent = fc.constantFrom(undefined, 1, '\t', '\n\r ');

describe('reading in chunks is reading whole', () => {
  test.each([
    ['sound datasets', anyDataset],
    ['damaged datasets', anyDamagedDataset],
  ])('%s', (_, datasets) => {
    fc.assert(
      fc.property(datasets, anyIndent, anyLengths, fc.boolean(), (dataset, indent, lengths, isCompact) => {
        const text = JSON.stringify(dataset, null, indent);
        expect(seen(readInChunks(encoder.encode(text), lengths, isCompact))).toEqual(seen(readWhole(text)));
      }),
      { numRuns: 400 },
    );
  });

  test('files of which bytes are lost, doubled or altered', () => {
    fc.assert(
      fc.property(
        anyDataset,
        anyLengths,
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.uint8Array({ maxLength: 3 }),
        (dataset, lengths, where, lost, put) => {
          const whole = encoder.encode(JSON.stringify(dataset));
          const at = where % whole.length;
          const bytes = Uint8Array.from([...whole.slice(0, at), ...put, ...whole.slice(at + lost)]);
          const text = decoded(bytes);
          expect(seen(readInChunks(bytes, lengths))).toEqual(
            text === undefined ? 'not JSON' : seen(readWhole(text)),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  const empty = '"title":{"en":"","ar":""},"draft":true,"articles":[],"actors":[],"places":[]';
  test.each([
    ['nothing', ''],
    ['a number', '12'],
    ['a list', '[{"events":[1,2]}]'],
    ['text', 'not json at all'],
    ['HTML', '<!doctype html><p>no such file'],
    ['cut off within an event', `{"format":"isnad/1",${empty},"events":[{"id":"e0","title":`],
    ['cut off between two events', `{"format":"isnad/1",${empty},"events":[{},`],
    ['no list of events', `{"format":"isnad/1",${empty}}`],
    ['events that are no list', `{"format":"isnad/1",${empty},"events":{"a":[1]}}`],
    ['an empty list', `{"format":"isnad/1",${empty},"events":[ ]}`],
    ['another version', `{"format":"isnad/2",${empty},"events":[]}`],
    ['two lists', `{"format":"isnad/1",${empty},"events":[{}],"events":[]}`],
    ['a list and then none', `{"format":"isnad/1",${empty},"events":[{}],"events":3}`],
    ['an escaped key', `{"format":"isnad/1",${empty},"\\u0065vents":[{}]}`],
    ['a comma too many', `{"format":"isnad/1",${empty},"events":[1,]}`],
    ['a comma too few', `{"format":"isnad/1",${empty},"events":[{} {}]}`],
    ['the wrong bracket', `{"format":"isnad/1",${empty},"events":[{}}}`],
    ['something after the end', `{"format":"isnad/1",${empty},"events":[]} x`],
    ['a byte-order mark', `\uFEFF{"format":"isnad/1",${empty},"events":[]}`],
    ['a mark before an event', `{"format":"isnad/1",${empty},"events":[\uFEFF{}]}`],
    ['events that are no objects', `{"format":"isnad/1",${empty},"events":[null, 1 ,"a]","b\\"",[[]],true]}`],
    ['a prototype', `{"format":"isnad/1",${empty},"events":[{"__proto__":{}}],"__proto__":1}`],
  ])('%s', (_, text) => {
    for (const length of [1, 2, 7, 1 << 20])
      expect(seen(readInChunks(encoder.encode(text), [length]))).toEqual(
        seen(readWhole(new TextDecoder().decode(encoder.encode(text)))),
      );
  });
});

test('a fault names its event and its value, and the rest is still looked through', () => {
  const event = { id: 'e0', title: { en: 'a', ar: 'ب' }, summary: { en: '', ar: '' }, date: '2023-02-30' };
  const text = JSON.stringify({ format: 'isnad/1', events: [{}, event, event] });
  const result = readInChunks(encoder.encode(text), [64]);
  expect(result).toMatchObject({
    ok: false,
    error: {
      errors: expect.arrayContaining(
        [1, 2].map((n) => ({
          path: `events[${n}].date`,
          fault: { code: 'no-such-day', details: ['2023-02-30'] },
          message: 'there is no such day: "2023-02-30"',
        })),
      ),
    },
  });
});

describe('bytes that are no UTF-8 are told with their place', () => {
  const event = {
    id: 'e',
    title: { en: 'A visit', ar: 'زيارة' },
    summary: { en: 'a \uFFFD that stands there', ar: '' },
    ...bareEvent,
  };
  const events = Array.from({ length: 300 }, (_, n) => ({ ...event, id: `e${n}` }));
  const text = JSON.stringify({
    format: 'isnad/1',
    title: { en: 'Visits', ar: 'زيارات' },
    draft: true,
    articles: [],
    actors: [{ id: 'a', name: { en: 'A', ar: 'أ' }, variants: ['آ'] }],
    places: [],
    events: [...events, { ...event, id: 'tagged', actors: ['a'] }],
  });

  test.each([
    ['زيارة', 'events[0].title.ar', JSON.stringify(events[0])],
    ['زيارة', 'events[299].title.ar', JSON.stringify(events[299])],
    ['زيارة', 'events[300].title.ar', '{"id":"tagged"'],
    ['زيارات', 'title.ar', '"title":{"en":"Visits"'],
    ['آ', 'actors[0].variants[0]', '"variants"'],
  ])('%s of %s', (word, place, after) => {
    const broken = encoder.encode(text);
    broken[encoder.encode(text.slice(0, text.indexOf(word, text.indexOf(after)))).length] = 0xd3;
    const at = text.indexOf(word, text.indexOf(after));
    const letter = encoder.encode(text.slice(0, at)).length + 1;
    broken[letter] = 0x41;
    for (const length of [1, 7, 1000, 1 << 20])
      expect(readInChunks(broken, [length])).toEqual({
        ok: false,
        error: { type: 'not-json', fault: { code: 'not-utf8', details: [place] } },
      });
  });

  test.each(['\uFFFD', '\\ufffd', '\\uFFFD', '\\\\ufffd'])('after a %s that the file itself has', (own) => {
    const before = `{"title":{"en":"${own}","ar":"`;
    const broken = Buffer.concat([encoder.encode(before), Uint8Array.of(0xd3), encoder.encode('"}}')]);
    expect(readInChunks(broken, [1000])).toMatchObject({
      error: { fault: { code: 'not-utf8', details: ['title.ar'] } },
    });
  });

  test('a replacement character that the file itself has is a character', () => {
    expect(readInChunks(encoder.encode(text), [1000]).ok).toBe(true);
  });
});

test('an event of 40 MB is read in linear time', { timeout: 10_000 }, () => {
  const title = { en: 'x'.repeat(40_000_000), ar: '' };
  const dataset = {
    format: 'isnad/1',
    title: { en: '', ar: '' },
    draft: true,
    articles: [],
    actors: [],
    places: [],
  };
  const event = {
    id: 'e',
    title,
    summary: { en: '', ar: '' },
    ...bareEvent,
  };
  const bytes = encoder.encode(JSON.stringify({ ...dataset, events: [event] }));
  const result = readInChunks(bytes, [65_536]);
  expect(result.ok && result.value.events.at(0).title.en.length).toBe(40_000_000);
});

test('a file of nothing but faults is given up', () => {
  const reader = new DatasetReader(
    () => {},
    () => {},
  );
  reader.push(encoder.encode('{"events":[1'));
  let pushed = 0;
  while (reader.push(encoder.encode(',1'.repeat(100)))) pushed += 1;
  expect(pushed).toBeLessThan(20);
  const result = reader.finish();
  expect(
    !result.ok && result.error.type === 'bad-shape' && result.error.errors.length,
  ).toBeGreaterThanOrEqual(1000);
});
