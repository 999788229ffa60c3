import { expect, test } from 'vitest';
import { isRead, read } from '../../../src/pipeline/index.ts';

test.each(['ar', 'ar-SY', 'en', 'en-GB', 'EN'])('%s is read', (language) => {
  expect(isRead(language)).toBe(true);
});

test.each(['fr', 'fa', 'enm', ''])(
  '%s is not read: it has sentences, and nothing is proposed',
  (language) => {
    const source = 'On Monday, 25 April 2019, they met.';
    const reading = read({ id: 'text', language, source }, '2019-04-25', { actors: [], places: [] });
    expect(isRead(language)).toBe(false);
    expect(reading).toMatchObject({ sentences: [{ start: 0 }], timexes: [], candidates: [] });
  },
);
