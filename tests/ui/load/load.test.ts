// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRead } from '../../../src/model/read/open-read.ts';
import { loadArticle } from '../../../src/ui/load/load-article.ts';
import type { OpeningMessage } from '../../../src/workers/open-messages.ts';
import { openFile } from '../../../src/workers/open-file.ts';
import { dataset } from '../fixture.ts';
import { articleText } from '../quoted.ts';
import { serveArticles } from '../render-app.tsx';

const address = 'http://localhost/data/events.json';
const [article] = dataset.articles;
if (article === undefined) throw new Error('the fixture has articles');

const lostActor = expect.objectContaining({
  path: expect.stringMatching(/^events\[\d+\]\.(?:actors|passages)/),
  message: `there is no actor "${dataset.actors[0]?.id}" in this file`,
});

afterEach(() => vi.unstubAllGlobals());

/** What the worker says last. */
async function load(): Promise<OpeningMessage | undefined> {
  const said: OpeningMessage[] = [];
  await openFile(address, fetch(address), (message) => said.push(message));
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

  const pieces = [
    { start: 0, text: 'ab' },
    { start: 4, text: 'ef' },
  ];
  test.each<readonly [string, string, object]>([
    [
      'lays the excerpts out at their places',
      JSON.stringify({ format: 'isnad-excerpts/1', length: 8, pieces }),
      {
        status: 'excerpts',
        text: 'ab\n\nef\n\n',
        gaps: [
          { start: 2, end: 4 },
          { start: 6, end: 8 },
        ],
      },
    ],
    ['refuses what is no JSON', '{', { status: 'differs' }],
    ['refuses another format', JSON.stringify({ format: 'x', length: 8, pieces }), { status: 'differs' }],
    [
      'refuses pieces that overlap',
      JSON.stringify({ format: 'isnad-excerpts/1', length: 8, pieces: pieces.toReversed() }),
      { status: 'differs' },
    ],
    [
      'refuses pieces beyond the end',
      JSON.stringify({ format: 'isnad-excerpts/1', length: 5, pieces }),
      { status: 'differs' },
    ],
    [
      'refuses a length that no article has',
      JSON.stringify({ format: 'isnad-excerpts/1', length: 1e12, pieces }),
      { status: 'differs' },
    ],
  ])('of which only excerpts may be shown: %s', async (_, served, text) => {
    const fetched = vi.fn<typeof fetch>(async () => new Response(served));
    vi.stubGlobal('fetch', fetched);
    const excerpts = { ...article, display: 'excerpts' as const };
    expect(await loadArticle(excerpts, 'http://localhost/data/events.json')).toEqual(text);
    expect(fetched).toHaveBeenCalledWith(
      new URL('http://localhost/data/articles/vostochny-2023.txt.excerpts.json'),
    );
  });
});
