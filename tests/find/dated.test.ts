import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { type AskedDate, datedOf, isDated, isWithin, spanOf } from '../../src/find/dated.ts';

const dated = (edtf: string) => ensure(datedOf(edtf), `a date in ${edtf}`);

describe('whether the words of a date name what is asked, and whether all of it lies within', () => {
  test.each<[string, AskedDate, boolean, boolean]>([
    ['2023-09-13', { years: [2023, 2023] }, true, true],
    ['2023-09-13', { months: [9] }, true, true],
    ['2023-09-13', { months: [9], day: 13 }, true, true],
    ['2023-09-13', { months: [9], day: 12 }, false, false],
    ['2023-09-13', { months: [9], day: 14 }, false, false],
    ['2023-09-13', { months: [10] }, false, false],
    ['2023-09', { months: [9] }, true, true],
    ['2023-09', { months: [9], day: 13 }, false, false],
    ['2023', { months: [9] }, false, false],
    ['2023', { years: [2022, 2022] }, false, false],
    ['2023-09-10/2023-09-13', { months: [9], day: 12 }, true, false],
    ['2023-09-10/2023-09-13', { months: [9], day: 14 }, false, false],
    ['2022-12-30/2023-01-02', { months: [1] }, true, false],
    ['2022-12-30/2023-01-02', { years: [2022, 2023] }, true, true],
    ['2022-12-30/2023-01-02', { years: [2023, 2023], months: [12] }, false, false],
    ['2019-05-01/2023-01-02', { months: [3], day: 4 }, true, false],
    ['[..2023-09-05]', { months: [9], day: 5, years: [2023, 2023] }, true, true],
    ['2006/..', { years: [2023, 2023] }, false, false],
    ['2023-09-13', { days: [19_613, 19_613] }, true, true],
    ['2023-09-13', { days: [19_614, 19_620] }, false, false],
    ['2023-09-10/2023-09-13', { days: [19_613, 19_620] }, true, false],
    ['2023-09', { days: [19_613, 19_613] }, false, false],
  ])('%s is asked for by %o', (edtf, asked, isNamed, isAllWithin) => {
    expect(isDated(dated(edtf), asked)).toBe(isNamed);
    expect(isNamed && isWithin(dated(edtf), asked)).toBe(isAllWithin);
  });

  test.each([
    ['2018-07-01', '2018/2019', true, true],
    ['2017', '2018/2019', false, false],
    ['2017/2020', '2018/2019', true, false],
    ['2018-12-30/2020-01-02', '2018/2019', true, false],
    ['2018', '2018-06/2018-08', false, false],
    ['2018', '2018-06/2019-03', true, false],
    ['2018-06', '2018-06/2018-08', true, true],
    ['2018-06', '2018-06-10/2018-06-13', false, false],
    ['[2018-06-01..2018-06-20]', '2018-06-10/2018-06-13', true, false],
    ['2018-12-31', '../2018-12-31', true, true],
    ['2019-01-01', '../2018-12-31', false, false],
    ['2018/2020', '../2018-12-31', true, false],
    ['2022', '2023-01-01/..', false, false],
    ['2023', '2023-01-01/..', true, true],
    ['2006/..', '2018/..', false, false],
    ['2023-11', '2023-23', true, true],
    ['2023-23', '2023-23', true, true],
    ['2023', '2023-23', false, false],
    ['2018', '2018-24', false, false],
    ['2019', '2018-24', false, false],
    ['2018', '2018-12/2019-12', false, false],
    ['2018', '2018-12-30/2019-01-02', false, false],
    ['2018', '../2018-03-31', false, false],
    ['2018', '2018-02/2018-11', true, false],
    ['2018-06', '2018-06-28/2018-07-05', false, false],
    ['2018-06', '2018-06-10/2018-07-05', true, false],
    ['2018-22', '2018-08-30/2018-09-02', false, false],
    ['2018-24', '2018-24', true, true],
  ])('%s is asked for by all of %s', (edtf, stretch, isNamed, isAllWithin) => {
    const asked = { span: ensure(spanOf(stretch), 'a stretch') };
    expect(isDated(dated(edtf), asked)).toBe(isNamed);
    expect(isNamed && isWithin(dated(edtf), asked)).toBe(isAllWithin);
  });

  test('a stretch of ages names the months of its later years too', () => {
    const ages = dated('-9000-12-01/2023-09-05');
    expect(isDated(ages, { months: [3] })).toBe(true);
    expect(isDated(ages, { months: [2], day: 29 })).toBe(true);
  });

  test.each([null, 'nonsense'])('%s names nothing', (edtf) => {
    expect(datedOf(edtf)).toBeUndefined();
  });
});
