// The end-to-end tests of both browsers. Needs npm run build:e2e first; `npm test` and `npm run e2e` see to it.
import { defineConfig } from '@playwright/test';

/** What measures waiting times of a fraction of a second, or stops a browser halfway: one after the other. All else goes two at a time. */
const ALONE = [
  'chromium/{first-look,grants,hover,idle-cost,kept,life,panel-graph,storage,surfaces}.test.ts',
  'firefox/{main,storage}.test.ts',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // `npm test` gives the projects that stand it a second one.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/**/*.test.ts', testIgnore: ALONE },
    { name: 'chromium-alone', testMatch: ALONE.filter((path) => path.startsWith('chromium/')) },
    { name: 'firefox', testMatch: 'firefox/**/*.test.ts', testIgnore: ALONE },
    { name: 'firefox-alone', testMatch: ALONE.filter((path) => path.startsWith('firefox/')) },
  ],
});
