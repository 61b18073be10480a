// The end-to-end tests of both browsers. Needs npm run build:e2e first; `npm test` and `npm run e2e` see to it.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One browser at a time: these tests measure waiting times of a fraction of a second.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/**/*.test.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.test.ts' },
  ],
});
