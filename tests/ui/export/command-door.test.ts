// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { makePicture } from '../../../src/export/make-picture.ts';
import { noFacets } from '../../../src/find/facets.ts';
import { Finder } from '../../../src/find/finder.ts';
import { type AppStore, createAppStore } from '../../../src/store/app-store.ts';
import { answerCommand } from '../../../src/ui/export/command-door.ts';
import { exportWords } from '../../../src/words/catalogue/export-words.ts';
import { dataset } from '../fixture.ts';
import { openDataset } from '../../model/open-whole.ts';
import { readyStore } from '../../store/ready-store.ts';

vi.mock(import('../../../src/export/make-picture.ts'), async (real) => ({
  ...(await real()),
  makePicture: vi.fn<typeof makePicture>(),
}));
const made = vi.mocked(makePicture);
beforeEach(() => {
  made.mockReset();
  made.mockResolvedValue(ok({ blob: new Blob(['x'], { type: 'image/png' }), fileName: 'x.png' }));
});

function loaded(): AppStore {
  const store = readyStore({ language: 'en' });
  store.getState().reportView({ start: 0, end: 1 }, 1);
  return store;
}

const { failed } = exportWords.en;
const summits = { facets: { ...noFacets, kind: ['summit'] }, query: '' };

test('a filter holds: the picture is of the events that pass', async () => {
  const store = loaded();
  const answering = answerCommand(store, { kind: 'summit' }, 0);
  const finder = new Finder(dataset, 'whole');
  for (const event of dataset.events) finder.add(event);
  await vi.waitFor(() => expect(store.getState()).toMatchObject(summits));
  const { query, facets, setFound } = store.getState();
  const answer = finder.answer(summits);
  setFound({ question: { query, facets }, answer, coverage: 'whole' });
  expect(await answering).toMatchObject({ ok: true, fileName: 'x.png' });
  expect(made.mock.lastCall?.[1].matches).toBe(answer.matches);
});

test('where nothing passes the filter there is no picture but a sentence, as of data', async () => {
  const store = loaded();
  const answering = answerCommand(store, { q: 'zzzzz' }, 0);
  const finder = new Finder(dataset, 'whole');
  for (const event of dataset.events) finder.add(event);
  await vi.waitFor(() => expect(store.getState().query).toBe('zzzzz'));
  const { query, facets, setFound } = store.getState();
  setFound({
    question: { query, facets },
    answer: finder.answer({ query, facets }),
    coverage: 'whole',
  });
  expect(await answering).toEqual({ ok: false, message: failed['none-passes'] });
  expect(made).not.toHaveBeenCalled();
});

test('it says what the dialog does: a shape that grew, letters that are small', async () => {
  made.mockResolvedValue(ok({ blob: new Blob(['x']), fileName: 'x.png', isHigher: true }));
  expect(await answerCommand(loaded(), { size: '4000x2250', scale: '1', list: 'yes' }, 0)).toMatchObject({
    note: `${exportWords.en.listGrows}\n${exportWords.en.largerLetters(1000, 563, 4)}`,
  });
});

test('it says which letters stayed text', async () => {
  made.mockResolvedValue(ok({ blob: new Blob(['x']), fileName: 'x.svg', leftAsText: ['😀'] }));
  expect(await answerCommand(loaded(), { format: 'svg-outlines' }, 0)).toMatchObject({
    note: exportWords.en.leftAsText(['😀']),
  });
});

test('it says which letters no font has', async () => {
  made.mockResolvedValue(ok({ blob: new Blob(['x']), fileName: 'x.png', missing: ['中'] }));
  expect(await answerCommand(loaded(), { format: 'png' }, 0)).toMatchObject({
    note: exportWords.en.missing(['中']),
  });
});

test('where the search breaks down there is no picture of what was not asked for, but a sentence', async () => {
  const store = loaded();
  const answering = answerCommand(store, { kind: 'summit' }, 0);
  store.getState().failSearch();
  expect(await answering).toEqual({ ok: false, message: failed['not-filtered'] });
  expect(made).not.toHaveBeenCalled();
});

test('it waits until the timeline stands on the page', async () => {
  const store = createAppStore({ language: 'en' });
  const answering = answerCommand(store, {}, 0);
  const address = 'http://localhost/data/events.json';
  store.getState().setLoaded({ status: 'ready', dataset: openDataset(dataset), address });
  await Promise.resolve();
  expect(made).not.toHaveBeenCalled();
  const span = { start: 0, end: 1 };
  store.getState().reportView(span, 1);
  expect(await answering).toMatchObject({ ok: true, fileName: 'x.png' });
  expect(made.mock.lastCall?.[1].screen.span).toEqual(span);
});

test('a timeline that cannot be had is said, and not waited for', async () => {
  const store = createAppStore({ language: 'en' });
  const answering = answerCommand(store, { kind: 'summit' }, 0);
  const problem = { type: 'refused', address: 'http://localhost/data/events.json', httpStatus: 404 } as const;
  store.getState().setLoaded({ status: 'failed', problem });
  expect(await answering).toEqual({ ok: false, message: failed['not-loaded'] });
});

test('a page that broke down is not waited for without end', async () => {
  vi.useFakeTimers();
  const store = createAppStore({ language: 'en' });
  const answering = answerCommand(store, {}, 0);
  const address = 'http://localhost/data/events.json';
  store.getState().setLoaded({ status: 'ready', dataset: openDataset(dataset), address });
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(await answering).toEqual({ ok: false, message: failed['not-loaded'] });
  expect(made).not.toHaveBeenCalled();
});
