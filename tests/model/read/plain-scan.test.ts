import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../src/model/event.ts';
import { parseShape } from '../../../src/model/parse.ts';
import { scanPlainEvent } from '../../../src/model/read/plain-scan.ts';

const encoder = new TextEncoder();
const plain =
  '{"id":"e-1","title":{"ar":"قمة \\"في\\" عمّان","en":"A summit"},"summary":{"en":"","ar":""},"date":"2023-09-05","basis":"read",' +
  '"kind":"summit","status":"occurred","weight":2,"actors":[],"places":[],"passages":[],"conflicts":[],"links":[],"checked":null}';

function scan(text: string) {
  return scanPlainEvent(oneByOne(encoder.encode(`,${text},{}`)), 1);
}

function oneByOne(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

describe('events that are recognized in their bytes', () => {
  it('are plain ones, with the place of their end', () => {
    expect(scan(plain)).toEqual({
      id: 'e-1',
      date: '2023-09-05',
      weight: 2,
      passages: [],
      links: [],
      end: 1 + encoder.encode(plain).length,
    });
  });

  it.each([
    ['without a date', '"2023-09-05"', 'null'],
    ['on a date that the parser reads', '2023-09-05', '[2023-09-05..2023-09-09]'],
    ['with its titles in the other order', '"ar":"قمة \\"في\\" عمّان","en":"A summit"', '"en":"a","ar":"b"'],
  ])('also %s', (_, from, to) => {
    expect(scan(plain.replace(from, to))).toBeDefined();
  });

  it.each([
    ['an id of other letters', 'e-1', 'E1'],
    ['an id of more parts than a pattern can go back over', 'e-1', `e${'-a'.repeat(4_000_000)}`],
    ['an id that ends with a hyphen', 'e-1', 'e-'],
    ['an id with two', 'e-1', 'e--1'],
    ['an unknown kind', 'summit",', 'picnic",'],
    ['a date that is none', '2023-09-05', '2023-02-30'],
    ['an escape by number', 'A summit', '\\u0041'],
    ['an escape that JSON has not', 'A summit', '\\a'],
    ['more escapes than a pattern can go back over', 'A summit', '\\n'.repeat(10_000_000)],
    ['a control character', 'A summit', 'A\tsummit'],
    ['a weight that there is not', '"weight":2', '"weight":4'],
    ['a longer weight', '"weight":2', '"weight":21'],
    ['a key more', '"checked":null', '"checked":null,"note":{}'],
    ['a space', '"id":', '"id": '],
    ['a passage', '"passages":[]', '"passages":[{}]'],
    ['an end too early', '"checked":null}', '"checked":null'],
  ])('are none with %s', (_, from, to) => {
    expect(plain).toContain(from);
    expect(scan(plain.replace(from, to))).toBeUndefined();
  });

  it('are accepted by the schema, whatever byte is altered', () => {
    const bytes = encoder.encode(plain);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const altered = bytes.slice();
        altered[at] = byte;
        const found = scanPlainEvent(oneByOne(altered), 0);
        if (found === undefined) return;
        const { end, ...event } = found;
        const value: unknown = JSON.parse(new TextDecoder().decode(altered.subarray(0, end)));
        const parsed = parseShape(eventSchema, value);
        expect(parsed.ok && parsed.value).toMatchObject(event);
      }),
      { numRuns: 5000 },
    );
  });
});
