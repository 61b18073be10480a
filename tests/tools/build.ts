// Builds the extension for both browsers: `node tests/tools/build.ts [e2e]`, folders as wxt.config.ts names them.
import { pathToFileURL } from 'node:url';
import { type Ran, run, tool } from './run.ts';

export type Target = 'production' | 'e2e';
export const BROWSERS = ['chrome', 'firefox'] as const;

/** One after the other: two bundlers at once gain nothing on two cores. The first failure ends it. */
export async function build(target: Target, browsers: readonly (typeof BROWSERS)[number][] = BROWSERS): Promise<Ran> {
  let all: Ran = { ok: true, output: '', seconds: 0 };
  for (const browser of browsers) {
    if (!all.ok) break;
    // The e2e build is the same code: without this, wxt would call it a development build.
    const ran = await run(tool('wxt'), ['build', '-b', browser, '--mode', target], { NODE_ENV: 'production' });
    all = { ok: ran.ok, output: all.output + ran.output, seconds: all.seconds + ran.seconds };
  }
  return all;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, output } = await build(process.argv[2] === 'e2e' ? 'e2e' : 'production');
  process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
}
