import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import type { PictureContext } from '../../src/export/context.ts';
import { ms } from '../timeline/view.ts';
import { bare, composed, textsIn } from './composed.ts';
import { dataset } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

describe('a picture of everything', () => {
  const first = ensure(dataset.events[0], 'there is one');
  const dated = (dates: readonly string[]): Partial<PictureContext> => {
    const events = dates.map((date, n) => ({ ...first, id: `e${n}`, date, links: [] }));
    return { dataset: openDataset({ ...dataset, events }), arrays: undefined };
  };
  const days = ['2019-03-01', '2019-05-01', '2021-03-04', '2022-01-05', '2023-09-13'];

  test.each([
    [[...days, '2023-10/2060'], '2023-10-02', ' · 1 reaches on to 2060'],
    [[...days, '[2020-01..2060-12]'], '2061-01-01', ''],
    [['2019-01-01', '2019-01-02', '2019-01-03', '2019-01-04', '2019'], '2020-01-01', ''],
    [['2019-01-01', '2019-01-02', '2019-01-03', '2019-01-04', '20XX'], '2100-01-01', ''],
    [[...Array(4).fill('2023-09-13'), '2023-09-14/2023-09-20'], '2023-09-21', ''],
    [[...days, '2020/2031'], '2032-01-01', ''],
    [[...days, ...days, '2020/2040', '2020/2060'], '2023-09-14', ' · 2 reach on, the last to 2060'],
    [[...days, '2020/2026'], '2027-01-01', ''],
    [[...days, '2060'], '2061-01-01', ''],
    [['2023-09-13', '2023/2060'], '2061-01-01', ''],
    [['2023/2060'], '2061-01-01', ''],
  ])('of %j ends where they end, or before few that run on for long', async (dates, end, said) => {
    const { picture, span, listed } = await composed({ list: true }, dated(dates));
    expect(span?.end).toBe(ms(end));
    expect(listed).toHaveLength(dates.length);
    expect(bare(picture.description)).toMatch(new RegExp(`· ${dates.length} events?${said}$`));
  });

  test('from a day on ends there too', async () => {
    const context = dated([...days, '2023-10/2060']);
    const { picture } = await composed({ span: { from: '2019' } }, context);
    expect(bare(picture.description)).toBe('January 2019 to October 2023 · 6 events · 1 reaches on to 2060');
    const late = await composed({ span: { from: '2030' } }, context);
    expect(bare(late.picture.description)).toBe('2030 to 2060 · 1 event');
  });

  test.each([
    [['2006-02-10', '2019-05', '2023-09'], '2006'],
    [['2006-01-01', '2006-05', '2006-09'], '2006'],
    [['2023-01-01', '2023-01-05'], 'Sunday, 1 January 2023'],
  ])('of %j is headed by its first day where it stands upright', async (dates, heading) => {
    const { picture } = await composed({ size: 'story' }, dated(dates));
    const upright = textsIn(picture.nodes).filter((text) => !text.includes('·'));
    expect(upright).toContain(heading);
    expect(upright).not.toContain(String(Number(dates[0]?.slice(0, 4)) - 1));
  });
});
