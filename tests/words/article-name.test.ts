import { expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { articleLabel } from '../../src/words/article-name.ts';
import { shipped } from '../find/fixture.ts';

test.each([
  ['al-rai-2023', 'Al-Rai, 5 September 2023', 'الراي، 5 سبتمبر 2023'],
  ['peskov-2023', 'AFP, 5 September 2023', 'وكالة فرانس برس، 5 سبتمبر 2023'],
  ['security-council-2019', 'Reuters, 30 December 2019', 'رويترز، 30 ديسمبر 2019'],
  [
    'vostochny-2023',
    'Reuters, “After Kim’s visit to Russia, Washington threatens sanctions on Moscow and Pyongyang”, 13 September 2023',
    'رويترز، «بعد زيارة كيم لروسيا.. واشنطن تلوح بعقوبات على موسكو وبيونج يانج»، 13 سبتمبر 2023',
  ],
  [
    'vladivostok-2019',
    'Outlet unknown, “Putin: Kim’s visit helps settle the Korean crisis”, 25 April 2019',
    'الناشر غير معروف، «بوتين: زيارة كيم تساعد في تسوية الأزمة الكورية»، 25 أبريل 2019',
  ],
])('%s is called in one way, whatever is known of it: %s', (id, en, ar) => {
  const article = ensure(
    shipped.articles.find((known) => known.id === id),
    'article',
  );
  expect(articleLabel(article, { language: 'en' })).toBe(en);
  expect(articleLabel(article, { language: 'ar' })).toBe(ar);
});
