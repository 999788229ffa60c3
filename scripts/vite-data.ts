import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { datasetSchema } from '../src/model/dataset.ts';
import { parseShape } from '../src/model/parse.ts';

/** Serves the dataset and its article texts in development, and copies them into the built app. */
export function serveData(folder = 'data'): Plugin {
  return {
    name: 'isnad-data',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/(events\.json|articles\/[\w.-]+\.txt)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        void send(response, folder, name);
      });
    },
    async generateBundle() {
      for (const name of await shippedFiles(folder)) {
        this.emitFile({
          type: 'asset',
          fileName: `data/${name}`,
          source: await readFile(join(folder, name)),
        });
      }
    },
  };
}

/** An article whose rights allow excerpts only is not shipped: its stored quotes are all that is shown. */
async function shippedFiles(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'events.json'), 'utf8');
  const parsed = parseShape(datasetSchema, JSON.parse(text));
  if (!parsed.ok) {
    const faults = parsed.error.map(({ path, message }) => `  ${path}: ${message}`);
    throw new Error(['data/events.json cannot be shipped; run "npm run events"', ...faults].join('\n'));
  }
  const full = parsed.value.articles.filter(({ display }) => display === 'full');
  return ['events.json', ...full.map(({ file }) => `articles/${file}`)];
}

async function send(response: ServerResponse, folder: string, name: string): Promise<void> {
  try {
    const bytes = await readFile(join(folder, name));
    const type = name.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
    response.setHeader('content-type', type).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}
