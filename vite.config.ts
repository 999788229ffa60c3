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
    rolldownOptions: {
      external: ['module'],
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
