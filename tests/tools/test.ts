// `npm test`: every check in order, cheapest first, to the end. Only what needs a build that failed is left out. The closing line counts
// the tests of all runners.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { type Counts, playwrightCounts, vitestCounts } from './counts.ts';
import { endAll, type Ran, ROOT, run, tool } from './run.ts';

type Step = {
  readonly name: string;
  readonly go: () => Promise<Ran & { readonly counts?: Counts | undefined }>;
  /** The step without whose result this one has nothing to look at. */
  readonly needs?: string;
};

const reports = join(ROOT, '.output/reports');
const report = (name: string): string => join(reports, `${name}.json`);

/** A sign of life of a step that takes minutes. */
const SIGN_MS = 30_000;

/** Counts the lines of finished tests and tells the number every now and then; the answer ends it. */
function tellTests(): { hear(chunk: string): void; end(): void } {
  let done = 0;
  let told = 0;
  const timer = setInterval(() => {
    if (done !== told) console.log(`      ${done} tests done …`);
    told = done;
  }, SIGN_MS);
  return {
    hear(chunk) {
      done += chunk.match(/^ +[✓✘] +\d+ /gm)?.length ?? 0;
    },
    end: () => clearInterval(timer),
  };
}

const vitest =
  (project: string): Step['go'] =>
  async () => {
    const file = report(`vitest-${project}`);
    const args = [
      'run',
      '-c',
      'tests/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const ran = await run(tool('vitest'), args);
    return { ...ran, counts: vitestCounts(file) };
  };

const playwright =
  (project: string, workers: number): Step['go'] =>
  async () => {
    const file = report(`e2e-${project}`);
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM: browsers.chromium, FIREFOX: browsers.firefox };
    const signs = tellTests();
    const ran = await run(
      tool('playwright'),
      ['test', '-c', 'tests/e2e', '--project', project, `--workers=${workers}`, '--reporter=list,json'],
      env,
      signs.hear,
    );
    signs.end();
    return { ...ran, counts: playwrightCounts(file) };
  };

const BUILD = 'build';
const E2E_BUILD = 'build for end-to-end tests';

const steps: readonly Step[] = [
  { name: 'types', go: () => run(tool('wxt'), ['prepare']).then((ran) => (ran.ok ? run(tool('tsc'), ['-p', '.']) : ran)) },
  { name: 'lint', go: () => run(tool('biome'), ['check', '--error-on-warnings', '.']) },
  { name: 'unit, contract and architecture tests', go: vitest('code') },
  { name: BUILD, go: () => build('production') },
  { name: E2E_BUILD, go: () => build('e2e') },
  { name: 'sizes and manifests', go: vitest('built'), needs: E2E_BUILD },
  { name: 'web-ext lint', go: () => run(tool('web-ext'), ['lint', '-s', '.output/firefox-mv3', '--no-config-discovery']), needs: BUILD },
  { name: 'end-to-end in Chromium, two at a time', go: playwright('chromium', 2), needs: E2E_BUILD },
  { name: 'end-to-end in Chromium, one at a time', go: playwright('chromium-alone', 1), needs: E2E_BUILD },
  { name: 'end-to-end in Firefox, two at a time', go: playwright('firefox', 2), needs: E2E_BUILD },
  { name: 'end-to-end in Firefox, one at a time', go: playwright('firefox-alone', 1), needs: E2E_BUILD },
];

process.on('SIGINT', () => {
  endAll();
  process.exit(130);
});

const total = { passed: 0, failed: 0 };
const from = Date.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let browsers: ReturnType<typeof needBrowsers>;
try {
  browsers = needBrowsers(['chromium', 'firefox']);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

const failed: string[] = [];
for (const [index, step] of steps.entries()) {
  console.log(`[${index + 1}/${steps.length}] ${step.name} …`);
  if (step.needs !== undefined && failed.includes(step.needs)) {
    console.log(`      not run: "${step.needs}" failed`);
    continue;
  }
  const { ok, output, seconds, counts } = await step.go();
  total.passed += counts?.passed ?? 0;
  total.failed += counts?.failed ?? 0;
  const tests = counts ? `, ${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}` : '';
  console.log(`      ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s${tests}`);
  if (ok) continue;
  console.log(`\n${output.trimEnd()}\n`);
  // A step without tests of its own, or one that died before it counted, is one failure all the same.
  if (!counts?.failed) total.failed += 1;
  failed.push(step.name);
  process.exitCode = 1;
}
if (failed.length) console.log(`Failed: ${failed.join(', ')}.`);
console.log(`All of it took ${((Date.now() - from) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
