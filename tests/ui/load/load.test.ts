// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRead } from '../../../src/model/read/open-read.ts';
import { loadArticle } from '../../../src/ui/load/load-article.ts';
import type { OpeningMessage } from '../../../src/workers/messages.ts';
import { openFile } from '../../../src/workers/open-file.ts';
import { articleText, dataset } from '../fixture.ts';
import { serveArticles } from '../render-app.tsx';

const address = 'http://localhost/data/events.json';
const [article] = dataset.articles;
if (article === undefined) throw new Error('the fixture has articles');

const lostActor = {
  path: expect.stringMatching(/^events\[\d+\]\.(?:actors|passages)/),
  message: `there is no actor "${dataset.actors[0]?.id}" in this file`,
};

afterEach(() => vi.unstubAllGlobals());

/** What the worker says last. */
async function load(): Promise<OpeningMessage | undefined> {
  const said: OpeningMessage[] = [];
  await openFile(address, (message) => said.push(message));
  return said.at(-1);
}

function serve(response: Response | Error): void {
  vi.stubGlobal('fetch', async () => {
    if (response instanceof Error) throw response;
    return response;
  });
}

describe('a dataset', () => {
  test('is loaded and checked', async () => {
    serve(new Response(JSON.stringify(dataset)));
    const opened = await load();
    if (opened?.type !== 'opened') throw new Error(JSON.stringify(opened));
    const { events, ...rest } = openRead(opened.read);
    expect({ ...rest, events: dataset.events.map((_, i) => events.at(i)) }).toMatchObject(dataset);
    expect(events.length).toBe(dataset.events.length);
  });

  test.each([
    ['refused', new Response('', { status: 404 }), { type: 'refused', httpStatus: 404 }],
    ['unreachable', new TypeError('failed'), { type: 'unreachable', offline: false }],
    ['not JSON', new Response('{"a":'), { type: 'not-json' }],
    [
      'of an unknown shape',
      new Response(JSON.stringify({ ...dataset, format: 'isnad/9' })),
      { type: 'bad-shape', errors: [{ path: 'format' }] },
    ],
    [
      'that names an actor whom it does not hold',
      new Response(JSON.stringify({ ...dataset, actors: dataset.actors.slice(1) })),
      { type: 'bad-shape', errors: expect.arrayContaining([lostActor]) },
    ],
  ])('%s', async (_, served, error) => {
    serve(served);
    expect(await load()).toMatchObject({ type: 'failed', problem: { address, ...error } });
  });
});

describe('an article', () => {
  test('is loaded byte for byte and verified', async () => {
    serveArticles();
    expect(await loadArticle(article, 'http://localhost/data/events.json')).toEqual({
      status: 'ready',
      text: articleText('vostochny-2023'),
      verified: true,
    });
  });

  test('cannot be verified outside of a secure context, and says so', async () => {
    serveArticles();
    vi.stubGlobal('crypto', {});
    expect(await loadArticle(article, 'http://localhost/data/events.json')).toMatchObject({
      status: 'ready',
      verified: false,
    });
  });

  test.each([
    ['is missing', new Response('', { status: 404 }), 'missing'],
    ['differs', new Response('نص آخر'), 'differs'],
    ['is unreachable', 'unreachable' as const, 'missing'],
  ])('%s', async (_, served, status) => {
    serveArticles({ 'vostochny-2023': served });
    expect(await loadArticle(article, 'http://localhost/data/events.json')).toEqual({ status });
  });

  test('is not asked for where only excerpts may be shown', async () => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    expect(
      await loadArticle({ ...article, display: 'excerpts' }, 'http://localhost/data/events.json'),
    ).toEqual({
      status: 'excerpts',
    });
    expect(fetched).not.toHaveBeenCalled();
  });
});
