import { describe, expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { compose } from '../../src/export/compose.ts';
import { endOf, type OwnSpan, startOf } from '../../src/export/own-span.ts';
import { isNamedSize, namedSizes, type PictureSize } from '../../src/export/sizes.ts';
import { wordsIn } from '../../src/words/catalogue/catalogue.ts';
import { measureText, ms } from '../timeline/view.ts';
import { choose } from './data/input.ts';
import { bare, composed, context, open, request, textsIn } from './composed.ts';
import { dataset } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

test('folds the years that the page folds, and says the time that it covers all the same', async () => {
  const plain = await composed({ list: true });
  const folded = await composed({ list: true }, { isFolded: true });
  const said = textsIn(folded.picture.nodes).filter((text) => text.includes('without a dated event'));
  expect(said).toHaveLength(1);
  expect(textsIn(plain.picture.nodes).join(' ')).not.toContain('without a dated event');
  expect(folded.span).toEqual(plain.span);
  expect(folded.listed.map(({ event }) => event.id)).toEqual(plain.listed.map(({ event }) => event.id));
  const view = await composed({ span: 'view' }, { isFolded: true });
  expect(view.span).toEqual(context.screen.span);
});

test('as on screen has whole px, though the timeline beside the reader has a part of one', async () => {
  const screen = { ...context.screen, widthPx: 691.203, heightPx: 588.4 };
  const { picture } = await composed({ size: 'screen' }, { screen });
  expect(picture.widthPx).toBe(691);
  expect(picture.heightPx % 1).toBe(0);
});

describe('a picture of a size', () => {
  test.each(Object.keys(namedSizes))('%s has it to the px, in either language', async (name) => {
    for (const language of ['ar', 'en'] as const) {
      if (!isNamedSize(name)) throw new Error(name);
      const size = namedSizes[name];
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const { picture } = await composed({ size, language, direction });
      expect(picture).toMatchObject(size);
      expect(picture.sceneTopPx + picture.sceneHeightPx).toBeLessThanOrEqual(size.heightPx);
      expect(picture.sceneHeightPx).toBeGreaterThan(size.heightPx * 0.35);
    }
  });

  test('says sources more shortly where there is little room, and never leaves them out', async () => {
    const { picture: wide } = await composed({ size: 'a3-landscape' });
    const { picture: small } = await composed({ size: { widthPx: 720, heightPx: 560 } });
    expect(textsIn(wide.nodes).join(' ')).toContain('(inferred with certainty)');
    expect(textsIn(small.nodes).join(' ')).not.toContain('(inferred with certainty)');
    expect(textsIn(small.nodes).join(' ')).toContain('Sources');
  });

  test.each([
    [1500, 500],
    [1200, 400],
    [1600, 400],
    [800, 418],
  ])('of a banner, %i × %i, is set tightly and has all that a picture has', async (widthPx, heightPx) => {
    for (const [language, draft] of [
      ['ar', false],
      ['en', true],
    ] as const) {
      const around = { dataset: { ...context.dataset, draft } };
      const { picture } = await composed({ size: { widthPx, heightPx }, language }, around);
      expect(picture).toMatchObject({ widthPx, heightPx });
      expect(picture.sceneHeightPx).toBeGreaterThanOrEqual(130);
      const texts = textsIn(picture.nodes).map(bare);
      const { legend, picture: own, reader } = wordsIn({ language });
      for (const words of [dataset.title[language], legend.kinds, legend.statuses, legend.precision])
        expect(texts).toContain(words);
      const said = texts.join(' ');
      for (const words of [own.sources, own.madeWith, reader.checkedOn]) expect(said).toContain(words);
      expect(said).not.toContain('. ·');
    }
  });

  test.each([300, 400, 600, 720])(
    'that holds no timeline is refused, and what would do does: %i',
    async (widthPx) => {
      const tools = { measureText, breathe: async () => undefined };
      for (const language of ['ar', 'en'] as const)
        for (const span of ['whole', 'view', { from: '2023-09' }] as const) {
          const wanted = { ...request, span, language };
          const size: PictureSize = { widthPx, heightPx: 280 };
          const small = await compose({ ...wanted, size }, context, tools);
          const enoughPx = small.ok || !('enoughPx' in small.error) ? undefined : small.error.enoughPx;
          expect(enoughPx).toBeGreaterThan(300);
          const { picture } = await composed({ ...wanted, size: { widthPx, heightPx: enoughPx ?? 0 } });
          expect(picture.heightPx).toBe(enoughPx);
        }
    },
  );
});

describe('the list of events', () => {
  test('names every event of the span once, and makes the picture higher when it must', async () => {
    const { picture, listed } = await composed({ list: true, span: { from: '2023-09', to: '2023-09' } });
    const own = dataset.events.filter(({ date }) => date?.startsWith('2023-09'));
    for (const { id } of own) expect(listed.filter(({ event }) => event.id === id)).toHaveLength(1);
    const words = bare(textsIn(picture.nodes).join(' '));
    for (const { title } of own) expect(words).toContain(title.en.split(' ')[0]);
    expect(picture.heightPx).toBeGreaterThan(namedSizes.slide.heightPx);
  });

  test('has its kinds in the legend, though no mark shows them', async () => {
    const undated = dataset.events.filter(({ date }) => date === null);
    const alone = openDataset({ ...dataset, events: undated });
    const textsOf = async (list: boolean) =>
      textsIn((await composed({ list }, { dataset: alone })).picture.nodes).map(bare);
    const kinds = new Set(undated.map(({ kind }) => wordsIn({ language: 'en' }).kind[kind]));
    expect(await textsOf(true)).toEqual(expect.arrayContaining([...kinds]));
    for (const kind of kinds) expect(await textsOf(false)).not.toContain(kind);
  });

  test('has the undated only where all of time is wanted', async () => {
    const undated = dataset.events.filter(({ date }) => date === null).map(({ id }) => id);
    const all = (await composed({ list: true })).listed.map(({ event }) => event.id);
    const some = (await composed({ list: true, span: 'view' })).listed.map(({ event }) => event.id);
    for (const id of undated) expect(all).toContain(id);
    for (const id of undated) expect(some).not.toContain(id);
    expect(all).toHaveLength(dataset.events.length);
  });

  test.each([
    ['png', true],
    ['png', false],
    ['pdf', true],
    ['pdf', false],
  ] as const)('or none says how many events of all time have no date: %s, %s', async (format, list) => {
    const dated = dataset.events.filter(({ date }) => date !== null).length;
    const all = `${dated} events · ${dataset.events.length - dated} undated`;
    expect((await composed({ format, list })).picture.description).toMatch(new RegExp(`${all}$`));
    for (const span of ['view', { from: '2006' }] as const)
      expect((await composed({ format, list, span })).picture.description).not.toContain('undated');
  });
});

describe('a filter', () => {
  const matches = Uint8Array.from(dataset.events, ({ kind }) => (kind === 'summit' ? 1 : 0));
  const count = matches.reduce((sum, each) => sum + each, 0);

  test('leaves only what passes, in the drawing and in the list, and its words stand in the head', async () => {
    const { picture, listed } = await composed({ list: true }, { matches, sayFilter: () => 'Only summits' });
    expect(listed.map(({ event }) => event.kind)).toEqual(Array.from({ length: count }, () => 'summit'));
    const dated = dataset.events.filter(({ kind, date }) => kind === 'summit' && date !== null).length;
    expect(picture.description).toContain(`${dated} event`);
    expect(textsIn(picture.nodes)).toContain('Only summits');
  });

  test('leaves out undated events too, where they are not listed', async () => {
    const first = dataset.events.findIndex(({ date }) => date === null);
    const all = Uint8Array.from(dataset.events, ({ date }, i) => (date !== null || i === first ? 1 : 0));
    expect((await composed({}, { matches: all })).picture.description).toMatch(/ · 1 undated$/);
    expect((await composed({}, { matches: all.with(first, 0) })).picture.description).toMatch(/ events$/);
  });

  test('that nothing passes makes a picture that says so', async () => {
    const { picture, span } = await composed(
      {},
      { matches: new Uint8Array(dataset.events.length), sayFilter: () => '“nothing”' },
    );
    expect(picture.description).toBe('0 events');
    expect(span).toBeUndefined();
    expect(picture.heightPx).toBe(720);
    expect(textsIn(picture.nodes)).toContain('“nothing”');
    expect(textsIn(picture.nodes)).toContain('No event matches all of these filters.');
    expect(textsIn(picture.nodes).filter((text) => /^\d{4}$/.test(text))).toEqual([]);
  });
});

test('that nothing passes in days of one’s own tells these days', async () => {
  const matches = new Uint8Array(dataset.events.length);
  const { picture, span } = await composed({ span: { from: '2023-02', to: '2023-03' } }, { matches });
  expect(picture.description).toBe('1 February to 31 March 2023 · 0 events');
  expect(span?.end).toBe(Date.UTC(2023, 3));
  expect(textsIn(picture.nodes)).toContain('No event matches all of these filters.');
});

describe('a timeline without dates', () => {
  test('says that it is the filter that nothing passes', async () => {
    const undated = dataset.events.filter(({ date }) => date === null);
    const without = openDataset({ ...dataset, events: undated });
    const matches = new Uint8Array(undated.length);
    const { picture } = await composed({}, { dataset: without, arrays: undefined, matches });
    expect(textsIn(picture.nodes)).toContain('No event matches all of these filters.');
  });

  test.each([
    [[], 'This timeline has no events yet.', '0 events'],
    [['undated'], 'No event of this timeline has a date.', '0 events · 1 undated'],
  ])('%j names no days, neither on an axis nor in its words', async (ids, said, description) => {
    const events = ids.map((id) => ({
      ...ensure(dataset.events[0], 'there is one'),
      id,
      date: null,
      links: [],
    }));
    const { picture, span } = await composed(
      { span: 'whole' },
      { dataset: openDataset({ ...dataset, events }), arrays: undefined },
    );
    expect(span).toBeUndefined();
    expect(bare(picture.description)).toBe(description);
    expect(textsIn(picture.nodes).map(bare)).toContain(said);
    expect(textsIn(picture.nodes).join(' ')).not.toMatch(/19(69|70)/);
  });
});

test('a title before its mark is as long as the lane has room for', async () => {
  const { picture } = await composed({ span: { from: '2019', to: '2019' }, size: 'square' });
  const whole = 'Security Council to hold second round of sanctions talks';
  expect(textsIn(picture.nodes).map(bare)).toContain(whole);
});

describe('a span', () => {
  test('without events is drawn as asked, and says which way the nearest one is', async () => {
    const { picture, span } = await composed({ span: { from: '1990', to: '1991' } });
    expect(span).toEqual({ start: ms('1990-01-01'), end: ms('1992-01-01') });
    expect(picture.description).toContain('0 events');
    expect(textsIn(picture.nodes).join(' ')).toContain('Nearest event after it');
  });

  test.each<readonly [OwnSpan, string]>([
    [{ from: '2023-09-05' }, '5 to 30 September 2023'],
    [{ to: '2019-04' }, '2006 to 2019'],
    [{ from: '2019-04', to: '2019-04' }, '1 to 30 April 2019'],
  ])('%j holds the events that a file of data holds, and says what it covers', async (days, said) => {
    const { listed, picture } = await composed({ list: true, span: days });
    const span = { start: startOf(days.from ?? '') ?? -Infinity, end: endOf(days.to ?? '') ?? Infinity };
    const chosen = choose(open, { span }).positions.map((position) => open.events.at(position).id);
    expect(listed.map(({ event }) => event.id).toSorted()).toEqual(chosen.toSorted());
    expect(bare(picture.description)).toMatch(new RegExp(`^${said} · ${chosen.length} events$`));
  });

  test('with an open end has room for labels beyond its last event, and no more', async () => {
    const { picture } = await composed({ span: { from: '2023-09' } });
    const years = textsIn(picture.nodes)
      .map(bare)
      .filter((text) => /^20\d\d$/.test(text));
    expect(years).toEqual([]);
    expect(textsIn(picture.nodes).map(bare)).toContain('September 2023');
  });

  test('that begins after the last event and has no end is empty', async () => {
    const { picture } = await composed({ span: { from: '2030' } });
    expect(bare(picture.description)).toBe('1 January to 31 December 2030 · 0 events');
  });

  test('around the open event holds it and those linked to it', async () => {
    const { span } = await composed(
      { span: 'selection' },
      { selected: 'vostochny-summit-2023', linked: ['kim-expected-vladivostok-2023'] },
    );
    const { start, end } = ensure(span, 'the event has a date');
    expect(start).toBeLessThan(ms('2023-09-13'));
    expect(end).toBeGreaterThan(ms('2023-09-14'));
    expect(end - start).toBeLessThan(ms('2024-01-01') - ms('2023-01-01'));
    for (const edge of [start, end]) expect(edge % 86_400_000).toBe(0);
  });

  test('of the whole says from the first to the last event, not what the axis shows besides', async () => {
    const { picture } = await composed({});
    expect(picture.description).toMatch(/^2006 to 2023/);
  });
});
