import { expect, test } from 'vitest';
import { listedDate } from '../../src/export/event-list.ts';
import { eventOf } from '../timeline/fixture.ts';

test('a date in a picture’s list says what became of the event, beside its kind', () => {
  const claimed = eventOf(['e', '2019', 'visit', 'claimed', 1, 'Visit', 'زيارة', [1]]);
  expect(listedDate(claimed, { language: 'ar' })).toBe('2019 · زيارة · مزعومة');
  expect(listedDate(claimed, { language: 'en' })).toBe('2019 · Visit · claimed');
  expect(listedDate({ ...claimed, status: 'occurred' }, { language: 'ar' })).toBe('2019');
});
