import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/**
 * Adds `keep.html` to the built app: the whole of it in one file, its script, styles and faces inside, with blanks for the
 * title and the data of a timeline that somebody keeps. It asks nothing from anywhere.
 */
export function shipKeep(): Plugin {
  return {
    name: 'isnad-keep',
    apply: 'build',
    async generateBundle() {
      const { script, style } = await bundleWhole();
      const page = await readFile('keep.html', 'utf8');
      const source = page
        .replace('%STYLE%', () => escapeFor('style', style))
        .replace('%SCRIPT%', () => escapeFor('script', script));
      this.emitFile({ type: 'asset', fileName: 'keep.html', source });
    },
  };
}

interface Whole {
  readonly script: string;
  readonly style: string;
}

/** The app as one script and one style sheet, with the faces as data: addresses. */
async function bundleWhole(): Promise<Whole> {
  const built = await build({
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'es2023',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { input: 'src/main.tsx', external: ['module'], output: { codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' && each.isEntry ? [each.code] : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : [],
  );
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error('keep.html: the app is not one script');
  return { script, style: styles.join('\n') };
}

/** What would end the element in which it stands is written so that it means the same and does not. */
function escapeFor(element: 'script' | 'style', code: string): string {
  return code.replace(new RegExp(`</(?=${element})`, 'gi'), '<\\/').replaceAll('<!--', '<\\!--');
}
