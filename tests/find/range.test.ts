import { expect, test } from 'vitest';
import { noFacets } from '../../src/find/facets.ts';
import { passing, shippedFinder } from './fixture.ts';

test.each([
  [['2018-2019', 'between 2018 and 2019', 'من ٢٠١٨ إلى ٢٠١٩', 'بين 2018 و2019'], 'hanoi-summit-2019'],
  [['after 2022', 'since 2023', 'بعد ٢٠٢٢', 'منذ 2023'], 'vostochny-summit-2023'],
  [['autumn 2023', 'خريف 2023', 'September - November 2023'], 'vostochny-summit-2023'],
])('a stretch of time finds what is dated in it, alike in both languages: %j', (queries, id) => {
  const found = passing(queries[0] ?? '');
  for (const query of queries) expect(passing(query)).toEqual(found);
  const other = id === 'hanoi-summit-2019' ? 'vostochny-summit-2023' : 'hanoi-summit-2019';
  expect(found).toContain(id);
  expect(found).not.toContain(other);
});

test.each(['before 2019', 'قبل 2019'])('what is dated after it, or not at all, is not in it: %s', (query) => {
  const { hits } = shippedFinder.answer({ query, facets: noFacets });
  expect(hits.length).toBeGreaterThan(0);
  expect(passing(query)).not.toContain('hanoi-summit-2019');
  expect(passing('joint drills')).toContain('joint-drills-idea-2023');
  expect(passing(query)).not.toContain('joint-drills-idea-2023');
});

test('other words narrow it, and the answer tells what was read of which words', () => {
  const query = 'putin before 2020';
  const { ranges } = shippedFinder.answer({ query, facets: noFacets });
  expect(ranges).toEqual([{ edtf: '../2019-12-31', start: 6, end: 17 }]);
  expect(passing(query).toSorted()).toEqual(
    passing('putin')
      .filter((id) => passing('before 2020').includes(id))
      .toSorted(),
  );
});
