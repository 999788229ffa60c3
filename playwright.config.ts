import { defineConfig, devices } from '@playwright/test';
import { browserArgs } from './scripts/run/browser.mjs';

const port = Number(process.env['PORT'] ?? 4173);
const executablePath = process.env['CHROMIUM'];
const report = process.env['ISNAD_REPORT'];

/** The tests run against dist/ as scripts/serve.mjs serves it; build it first. */
export default defineConfig({
  testDir: './tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: './node_modules/.cache/isnad/playwright',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'ar',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: browserArgs,
        },
      },
    },
  ],
});
