import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, createServer } from 'vite';
import { servedExcerpts } from '../../scripts/data/served-excerpts.ts';
import { serveData } from '../../scripts/vite-data.ts';
import { ensure } from '../../src/base/assert.ts';
import { unwrap } from '../../src/base/result.ts';
import { type Dataset, datasetSchema } from '../../src/model/dataset.ts';
import { layOutExcerpts } from '../../src/model/cut-excerpts.ts';
import { parseShape } from '../../src/model/parse.ts';

/** No other article carries its sentences. */
const id = 'security-council-2019';
const root = mkdtempSync(join(tmpdir(), 'isnad-rights-'));
const folder = join(root, 'data');
const text = readFileSync(`data/articles/${id}.txt`, 'utf8');
let dataset: Dataset;

/** The data as they are, but one article may only be shown in excerpts. */
beforeAll(() => {
  cpSync('data/articles', join(folder, 'articles'), { recursive: true });
  const whole = unwrap(parseShape(datasetSchema, JSON.parse(readFileSync('data/events.json', 'utf8'))));
  const articles = whole.articles.map((each) =>
    each.id === id ? { ...each, display: 'excerpts' as const } : each,
  );
  // Few events stand on it, so that much of it is left out.
  const events = whole.events.filter((event) => event.id === 'un-sanctions-since-2006');
  dataset = { ...whole, articles, events };
  writeFileSync(join(folder, 'events.json'), JSON.stringify(dataset));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title>');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function article() {
  return ensure(
    dataset.articles.find((each) => each.id === id),
    id,
  );
}

/** Stretches of the article that are left out, long enough to be told from anything else. */
function secrets(): readonly string[] {
  const { gaps } = ensure(layOutExcerpts(servedExcerpts(dataset, article(), text)), 'laid out');
  const found = gaps.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/[^\n]{40}/g), ([words]) => words),
  );
  expect(found.length).toBeGreaterThan(20);
  return found;
}

const leaked = (content: string) => secrets().filter((words) => content.includes(words));

describe('excerpts', () => {
  test('hold each passage and its neighbours at their places', () => {
    const laidOut = ensure(layOutExcerpts(servedExcerpts(dataset, article(), text)), 'laid out');
    for (const { spans, reading } of dataset.events.flatMap(({ passages }) => passages))
      for (const { start, end } of [...spans, ...(reading === null ? [] : [reading])])
        expect(laidOut.text.slice(start, end)).toBe(text.slice(start, end));
    const [span] = ensure(dataset.events[0]?.passages[0], 'passage').spans;
    const { start, end } = ensure(span, 'span');
    expect(laidOut.text.slice(start - 30, start).trim()).not.toBe('');
    expect(laidOut.text.slice(end, end + 30).trim()).not.toBe('');
  });

  test('say that words are left out, never the end of a line alone', () => {
    const { gaps } = ensure(layOutExcerpts(servedExcerpts(dataset, article(), text)), 'laid out');
    for (const { start, end } of gaps) expect(text.slice(start, end).trim()).not.toBe('');
  });

  test('of all the events of an article leave no passage out', () => {
    const whole = unwrap(parseShape(datasetSchema, JSON.parse(readFileSync('data/events.json', 'utf8'))));
    for (const each of whole.articles) {
      const source = readFileSync(`data/articles/${each.file}`, 'utf8');
      const laidOut = ensure(layOutExcerpts(servedExcerpts(whole, each, source)), each.id);
      for (const { article: of, spans } of whole.events.flatMap(({ passages }) => passages))
        for (const { start, end, exact } of of === each.id ? spans : [])
          expect(laidOut.text.slice(start, end)).toBe(exact);
    }
  });
});

test('the built app holds the excerpts, and the rest nowhere', async () => {
  await build({ root, configFile: false, logLevel: 'silent', plugins: [serveData(folder)] });
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  expect(names).toContain(`data/articles/${id}.txt.excerpts.json`);
  expect(names).not.toContain(`data/articles/${id}.txt`);
  expect(names).toContain('data/articles/al-rai-2023.txt');
  for (const name of names) expect(leaked(readFileSync(join(dist, name), 'utf8')), name).toEqual([]);
});

test('a text that is not the one that was checked is not shipped', async () => {
  const file = join(folder, 'articles', `${id}.txt`);
  writeFileSync(file, `${text} `);
  const built = build({ root, configFile: false, logLevel: 'silent', plugins: [serveData(folder)] });
  await expect(built).rejects.toThrow('is not the text that was checked');
  writeFileSync(file, text);
});

test('the development server gives out the excerpts, and the rest by no address', async () => {
  mkdirSync(join(root, 'cache'));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, 'cache'),
    plugins: [serveData(folder)],
    server: { port: 0, host: '127.0.0.1' },
  });
  try {
    await server.listen();
    const address = ensure(server.resolvedUrls?.local[0], 'an address');
    const get = async (path: string) => (await fetch(new URL(path, address))).text();
    expect(await get(`data/articles/${id}.txt.excerpts.json`)).toContain('isnad-excerpts/1');
    expect(await get('data/articles/al-rai-2023.txt')).toBe(
      readFileSync('data/articles/al-rai-2023.txt', 'utf8'),
    );
    const file = join(folder, 'articles', `${id}.txt`);
    for (const path of [
      `data/articles/${id}.txt`,
      `data/articles/${id}.txt?raw`,
      `data/articles/${id}.txt?import&raw`,
      `data/articles/%73ecurity-council-2019.txt`,
      `DATA/articles/${id}.txt`,
      `data//articles/${id}.txt`,
      `data/./articles/../articles/${id}.txt`,
      `@fs${file}`,
      `@fs${file}?raw`,
      `@fs${file}?import&raw`,
      `data/articles/${id}.txt?url`,
    ])
      expect(leaked(await get(path)), path).toEqual([]);
  } finally {
    await server.close();
  }
});
