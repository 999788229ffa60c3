import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/words/catalogue/catalogue.ts';
import { inputOf, published, toldTitles, wickedInput, written } from './input.ts';

test.each(['ar', 'en'] as const)('a validator accepts a feature an event, in %s', async (language) => {
  const read = check(await written('geojson', inputOf(published, { style: { language } })));
  if (read.type !== 'FeatureCollection') throw new Error('no collection');
  expect(read.features).toHaveLength(published.events.length);
  const summit = read.features.find(({ id }) => id === 'hanoi-summit-2019');
  expect(summit?.geometry).toEqual({ type: 'Point', coordinates: [105.85, 21.03] });
  expect(summit?.properties).toMatchObject({ edtf: '2019-02', earliest: '2019-02-01', latest: '2019-02-28' });
  expect(String(summit?.properties?.['saidBy']).split('\n')).toEqual([
    catalogue[language].reader.ownVoice,
    language === 'ar' ? 'وكالة فرانس برس' : 'AFP',
  ]);
});

test('an event without a known place is there without geometry', async () => {
  const places = published.places.map(({ at: _, ...place }) => place);
  const read = check(await written('geojson', inputOf({ ...published, places })));
  if (read.type !== 'FeatureCollection') throw new Error('no collection');
  expect(new Set(read.features.map(({ geometry }) => geometry))).toEqual(new Set([null]));
});

test('titles come back as they were but for what is not seen', async () => {
  const read = check(await written('geojson', wickedInput()));
  if (read.type !== 'FeatureCollection') throw new Error('no collection');
  const titles = read.features.slice(0, toldTitles.length).map(({ properties }) => properties?.['title']);
  expect(titles).toEqual(toldTitles);
});
