import { expect, test } from 'vitest';
import { err, ok, type Result, unwrap } from '../../src/base/result.ts';

test('a result is a value or an error', () => {
  const parse = (text: string): Result<number> => (text === '' ? err('the text is empty') : ok(text.length));
  expect(parse('abc')).toEqual({ ok: true, value: 3 });
  expect(parse('')).toEqual({ ok: false, error: 'the text is empty' });
  expect(unwrap(parse('abc'))).toBe(3);
  expect(() => unwrap(parse(''))).toThrow('the text is empty');
});
