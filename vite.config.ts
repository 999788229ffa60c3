import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { shipKeep } from './scripts/vite-keep.ts';
import { startEarly } from './scripts/vite-early.ts';
import { serveData } from './scripts/vite-data.ts';

export default defineConfig({
  base: './',
  plugins: [react(), serveData(), startEarly(), shipKeep()],
  // What the first load may weigh is held by scripts/check-size.ts. harfbuzzjs asks for `module` in Node alone.
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    // Vite asks only once for the style sheet of a part, so that one which failed is missing whatever is tried again.
    cssCodeSplit: false,
    rolldownOptions: {
      external: ['module'],
      output: {
        // React changes with its releases and not with ours, and a browser runs each script in a task of its own: react-root.ts
        // has React's code run in the first. The reader is asked for as one file, with all that other late parts share with it.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              tags: ['$initial'],
              test: /node_modules\/(react|react-dom|scheduler)\/|src\/ui\/react-root/,
              priority: 3,
            },
            { name: 'app', tags: ['$initial'], priority: 2 },
            { name: 'reader', test: /src\/ui\/reader\/Reader\.tsx/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    /** Left to itself it keeps a core free, which on a machine of two is every other one. */
    maxWorkers: '100%',
  },
});
