// Unit, contract and architecture tests. The end-to-end tests have their own runner (tests/e2e).
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,contract,arch}/**/*.test.{ts,tsx}', 'tests/world/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
