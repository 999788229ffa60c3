import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateKeys } from '../../../scripts/data/duplicate-keys.ts';

test.each([
  ['{"a":1,"b":{"a":2}}', []],
  ['{"a":1,"a":2}', ['a']],
  ['[{"x":[1,2]},{"y":{"k":"k","k":[]}}]', ['1.y.k']],
  ['{"a":"\\"a\\":1,","b":"{"}', []],
  ['{"\\u0061":1,"a":2}', ['a']],
  ['{"list":["a","a"],"list":[]}', ['list']],
])('%s', (text, expected) => {
  expect(duplicateKeys(text)).toEqual(expected);
});

test('what was written from a value has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(duplicateKeys(JSON.stringify(value))).toEqual([]);
    }),
  );
});
