// Reads how many tests passed out of the runners' JSON reports. Undefined where a runner died before it wrote one.
import { existsSync, readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

const read = (file: string): Record<string, unknown> | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** From vitest's json reporter. A file that could not be loaded counts as a failed test. */
export function vitestCounts(file: string): Counts | undefined {
  const report = read(file);
  if (!report) return undefined;
  const failed = count(report.numFailedTests);
  return {
    passed: count(report.numPassedTests),
    failed: failed === 0 && report.success === false ? Math.max(1, count(report.numFailedTestSuites)) : failed,
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}

/** From Playwright's json reporter. A test that passed only on a second try counts as failed: it will fail again. */
export function playwrightCounts(file: string): Counts | undefined {
  const stats = read(file)?.stats as Record<string, unknown> | undefined;
  if (!stats) return undefined;
  return { passed: count(stats.expected), failed: count(stats.unexpected) + count(stats.flaky), skipped: count(stats.skipped) };
}
