// Unit, contract and architecture tests (`code`), and the tests of what a build writes (`built`). tests/e2e has its own runner.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const built = 'tests/arch/built/**/*.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/{unit,contract,arch}/**/*.test.{ts,tsx}', 'tests/{world,eval,tools}/**/*.test.ts'],
          exclude: [built],
        },
      },
      { extends: true, test: { name: 'built', include: [built] } },
    ],
  },
});
