import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Dataset, datasetSchema } from '../src/model/dataset.ts';
import { parseShape } from '../src/model/parse.ts';
import { servedFile } from '../src/model/served-file.ts';
import { servedArticle } from './data/served-articles.ts';

/** What Vite keeps to itself anyhow, and the texts of articles: they go out by this plugin alone. */
const denied = ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/data/articles/**'];

/**
 * Serves the dataset and its articles in development, and copies them into the built app: of each article as much as its
 * rights allow.
 */
export function serveData(folder = 'data'): Plugin {
  return {
    name: 'isnad-data',
    config: () => ({ server: { fs: { deny: denied } } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = dataName(request.url ?? '');
        if (name === undefined) return next();
        void send(response, folder, name);
      });
    },
    async generateBundle() {
      const dataset = await readDataset(folder);
      const built = [...lists].filter((name) => existsSync(join(folder, name)));
      const names = [...built, ...dataset.articles.map(servedFile)];
      for (const name of names) {
        const source = await readServed(folder, dataset, name);
        if (source !== undefined) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}

/** What the build makes and the app reads; a list without a ledger is shown too. */
const lists: ReadonlySet<string> = new Set(['events.json', 'ledger.json']);

/** Which file below data/ is asked for, where it is one that only this plugin may answer. */
function dataName(url: string): string | undefined {
  const path = new URL(url, 'http://localhost').pathname;
  const found = /^\/data\/((?:events|ledger)\.json|articles\/.*)$/i.exec(decode(path));
  return found?.[1];
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function readDataset(folder: string): Promise<Dataset> {
  const text = await readFile(join(folder, 'events.json'), 'utf8');
  const parsed = parseShape(datasetSchema, JSON.parse(text));
  if (parsed.ok) return parsed.value;
  const faults = parsed.error.map(({ path, message }) => `  ${path}: ${message}`);
  throw new Error(['data/events.json cannot be shipped; run "npm run events"', ...faults].join('\n'));
}

/** Undefined for what is not served. */
async function readServed(
  folder: string,
  dataset: Dataset,
  name: string,
): Promise<Uint8Array | string | undefined> {
  if (lists.has(name)) return await readFile(join(folder, name));
  const article = dataset.articles.find((each) => servedFile(each) === name);
  if (article === undefined) return undefined;
  return servedArticle(dataset, article, await readFile(join(folder, 'articles', article.file)));
}

async function send(response: ServerResponse, folder: string, name: string): Promise<void> {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
  try {
    // What cannot be shipped is still shown while somebody works at it.
    const content = lists.has(name)
      ? await readFile(join(folder, name))
      : await readServed(folder, await readDataset(folder), name);
    if (content === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', type).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
