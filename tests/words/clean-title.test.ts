import { expect, test } from 'vitest';
import { shownTitle } from '../../src/words/clean-title.ts';
import { announce } from '../../src/timeline/announce.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { datasetOf, eventOf, indexed } from '../timeline/fixture.ts';
import { measureText, viewOf, viewportOf } from '../timeline/view.ts';

test('a title that any line holds is shown whole, on one line', () => {
  expect(shownTitle(' Talks\n in\tspring ')).toBe('Talks in spring');
});

test.each([
  ['words', 'word '.repeat(100_000), /^word word .*…$/],
  ['spaces before them', `${' '.repeat(10_000)}${'word '.repeat(1000)}`, /^word .*…$/],
  ['a pair of units at the cut', `${'x'.repeat(3999)}${'😀'.repeat(10)}`, /^x+…$/u],
])('of one without an end the beginning is shown: %s', (_, title, shown) => {
  expect(shownTitle(title)).toMatch(shown);
  expect(shownTitle(title).length).toBeLessThanOrEqual(4001);
});

test.each([
  ['5,000 marks of direction before it', `${'\u202E'.repeat(5000)}Talks`, 'Talks'],
  ['spaces after it', `Talks${' \u200F'.repeat(5000)}`, 'Talks'],
  ['nothing in it', ' \u2066'.repeat(5000), ''],
])('a title with %s is no longer than its words', (_, title, shown) => {
  expect(shownTitle(title)).toBe(shown);
});

test.each(['horizontal', 'vertical'] as const)(
  '10 MB of words cost no more than a line of them (%s)',
  (axis) => {
    const title = 'كلمة '.repeat(2_000_000);
    const event = eventOf(['a', '2023-03-12', 'talks', 'occurred', 2, title, title, [0]]);
    const index = indexed(datasetOf([event]));
    let measured = 0;
    const view = viewOf(viewportOf('2023-03-01', '2023-04-01', { axis }), {
      measureText: (text, sizePx, weight) => {
        measured += text.length;
        return measureText(text, sizePx, weight);
      },
    });
    for (const part of [{}, { hovered: 'a' }, { selected: 'a' }]) layout(index, { ...view, ...part });
    expect(measured).toBeLessThan(100_000);
    expect(announce(event, { language: 'ar' }, []).length).toBeLessThan(5000);
  },
);
