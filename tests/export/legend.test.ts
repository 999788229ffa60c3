import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { legendOf, type LegendParts } from '../../src/export/legend.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { dataset, sceneOf } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

/** The legend of one event with this date, seen from 2010 to 2030 or over the days given. */
function legendOfDate(date: string, from = '2010-01-01', to = '2030-01-01'): LegendParts {
  const event = ensure(dataset.events[0], 'a dataset has events');
  const alone: Dataset = { ...dataset, events: [{ ...event, id: 'alone', date, links: [] }] };
  return legendOf(sceneOf(from, to, 'en', alone), openDataset(alone));
}

describe('what a legend explains', () => {
  test('is what occurs, and nothing else', () => {
    const scene = sceneOf('2019-04-01', '2019-05-01', 'en');
    const { kinds, statuses, dateForms } = legendOf(scene, openDataset(dataset));
    expect(kinds).toContain('summit');
    expect(kinds).not.toContain('forum');
    expect(statuses).toEqual(['occurred']);
    expect(dateForms).not.toContain('about');
  });

  test('leaves out what the scene holds beyond its edges', () => {
    const events = dataset.events.filter(({ id }) => id !== 'us-sanctions-brokers-2023');
    const scene = sceneOf('2023-09-01', '2023-09-30', 'en', { ...dataset, events });
    expect(scene.marks.map(({ kind }) => kind)).toContain('sanctions');
    expect(legendOf(scene, openDataset(dataset)).kinds).not.toContain('sanctions');
  });

  test('are the kinds of a list too, of events without a date and below an empty scene', () => {
    const listed = dataset.events
      .filter(({ date }) => date === null)
      .map((event) => ({ event, articles: [] }));
    const none = sceneOf('1990-01-01', '1990-02-01', 'en');
    const parts = legendOf(none, openDataset(dataset), listed);
    expect(new Set(parts.kinds)).toEqual(new Set(listed.map(({ event }) => event.kind)));
    expect(parts).toEqual({ ...legendOf(none, openDataset(dataset)), kinds: parts.kinds });
  });

  test('of an empty scene is nothing', () => {
    const legend = legendOf(sceneOf('1990-01-01', '1990-02-01', 'en'), openDataset(dataset));
    expect(Object.values(legend).flat()).toEqual([]);
  });

  test('are the bubbles that are seen: of one event too, with its number or as a dot', () => {
    const scene = sceneOf('2005-01-01', '2025-01-01', 'en');
    const several = ensure(
      scene.clusters.find(({ count }) => count > 1),
      'some stand close',
    );
    const one = { ...several, count: 1 };
    const dot = { ...one, isDot: true, text: { ...one.text, text: '' } };
    const shown = (clusters: Scene['clusters']) =>
      legendOf({ ...scene, clusters }, openDataset(dataset)).clusters;
    expect(shown([dot, one, several])).toEqual([several, dot]);
    expect(shown([one])).toEqual([one]);
    expect(shown([{ ...several, runsOn: true }])).toEqual([]);
  });

  test('are the rings of the open event and of its links', () => {
    const scene = sceneOf('2019-04-01', '2019-05-01', 'en', dataset, { selected: 'vladivostok-summit-2019' });
    expect(legendOf(scene, openDataset(dataset)).rings).toEqual(['selected']);
  });

  test.each([
    ['2019-04-25', ['day']],
    ['2019-04-25~', ['about']],
    ['2019-02', ['within']],
    ['2019-02~', ['within', 'about']],
    ['2019/2021', ['lasted']],
    ['2019~/2021', ['lasted', 'about']],
    ['2019/..', ['openEnd']],
    ['../2019', []],
    ['[2019-01-01..2019-12-31]', ['within']],
    ['[..2019]', ['notAfter']],
    ['{2016,2017}', ['within']],
  ])('of %s is its precision: %j', (date, expected) => {
    expect(legendOfDate(date).dateForms).toEqual(expected);
  });

  test.each([
    ['far', '2012-01-01'],
    ['a few px', '2019-11-01'],
  ])('is what lasted where the end that is not known lies %s beyond the picture', (_, to) => {
    expect(legendOfDate('2006/..', '2010-01-01', to).dateForms).toEqual(['lasted']);
  });

  test('is a dot for a day, and a body a day wide where the days are wide', () => {
    expect(legendOfDate('2019-04-25').dayForms).toEqual(['dot']);
    const near = legendOfDate('2019-04-25', '2019-04-22', '2019-04-28');
    expect(near.dayForms).toEqual(['bar']);
    expect(near.dateForms).toEqual(['day']);
    expect(legendOfDate('2019-02').dayForms).toEqual([]);
  });

  test('is no length where what lasted is as narrow as a dot, but a dot that is a short span', () => {
    const { dateForms, signs } = legendOfDate('2023-09-10/2023-09-13');
    expect(dateForms).toEqual([]);
    expect(signs).toEqual(['short']);
    expect(legendOfDate('2023-09-13').signs).toEqual([]);
  });

  test('is the pale colour where the date is perhaps so', () => {
    expect(legendOfDate('2019-04-25?').dateForms).toEqual(['day', 'perhaps']);
    expect(legendOfDate('2019-02?').dateForms).toEqual(['within', 'perhaps']);
  });

  test('are the sizes where there are several, and the arcs where there are some', () => {
    const scene = sceneOf('2019-01-01', '2024-01-01', 'en');
    const signsOf = (shown: Scene) => legendOf(shown, openDataset(dataset)).signs;
    expect(signsOf(scene)).toContain('weight');
    expect(signsOf({ ...scene, marks: scene.marks.slice(0, 1) })).not.toContain('weight');
    expect(signsOf(scene)).not.toContain('link');
    const link = { key: 'a', x1: 0, y1: 0, x2: 9, y2: 9 };
    expect(signsOf({ ...scene, links: [link] })).toContain('link');
  });
});
