import type { Plugin } from 'vite';

const placeholder = '%OPEN_DATASET%';
const source = 'src/workers/open-dataset.ts';

/** Writes into index.html where the worker lies that it starts before the app is there. */
export function startEarly(): Plugin {
  return {
    name: 'isnad-early',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, server }) => {
        const built = Object.keys(bundle ?? {}).find((name) => /\/open-dataset-[\w-]+\.js$/.test(name));
        const file = server === undefined ? built : `${source}?worker_file&type=module`;
        if (file === undefined) throw new Error(`the build made no file of ${source}`);
        return html.replace(placeholder, `./${file}`);
      },
    },
  };
}
