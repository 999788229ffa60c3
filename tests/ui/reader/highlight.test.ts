// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { findRange } from '../../../src/ui/reader/highlight.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"><p data-start="0">قال <a href="#">بوتين اليوم</a> إنه</p><p data-start="22">سيزور كيم</p></div>';
});

describe('the range that shows a stretch of the article', () => {
  test.each([
    [4, 15, 'بوتين اليوم'],
    [0, 3, 'قال'],
    [10, 19, 'اليوم إنه'],
    [22, 27, 'سيزور'],
    [16, 27, 'إنهسيزور'],
  ])('[%d, %d)', (start, end, words) => {
    const root = document.querySelector<HTMLElement>('#root');
    expect(root && findRange(root, { start, end })?.toString()).toBe(words);
  });

  test('is none where the article is not shown', () => {
    const root = document.querySelector<HTMLElement>('#root');
    expect(root && findRange(root, { start: 40, end: 44 })).toBeUndefined();
  });
});
