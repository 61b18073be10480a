// Pictures of the gallery and what axe finds in it: `node tests/e2e/gallery/shoot.ts [folder]`. Exits 1 when axe finds anything.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const folder = process.argv[2] ?? join(tmpdir(), 'byline-gallery');
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  cacheDir: join(tmpdir(), 'byline-gallery-vite'),
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', fs: { allow: [join(import.meta.dirname, '../../..')] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const home = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

type Shot = { readonly name: string; readonly query?: string; readonly width?: number; readonly zoom?: number; readonly forced?: boolean };
const shots: readonly Shot[] = [
  { name: 'light' },
  ...['0', '8', '16', '24'].map((from) => ({ name: `light-${from}`, query: `?from=${from}` })),
  { name: 'dark', query: '?theme=dark' },
  {
    name: 'dark-few',
    query:
      '?theme=dark&only=confirmed-why,verified-following,pinned-notice,menu,shared-failure,several-people,mixed-record,offline-old-data,stands-out,pick-another',
  },
  { name: 'narrow', width: 320, query: '?only=confirmed,several-people,menu,long-name,sheet,pick-another,stands-out' },
  { name: 'zoom', zoom: 2, width: 760, query: '?only=confirmed,several-people,menu' },
  { name: 'forced', forced: true, query: '?only=confirmed,several-people,first-moment,menu,verified-following,mixed-record' },
];

let found = 0;
for (const { name, query = '', width = 1460, zoom = 1, forced = false } of shots) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    colorScheme: query.includes('dark') ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
  });
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.goto(home + query);
  await page.waitForSelector('body[data-ready]');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<AxeResult> } };
    type AxeResult = { violations: { id: string; help: string; nodes: { target: unknown; failureSummary: string }[] }[] };
    const result = await run.run({ include: [['main']] }, { rules: { 'duplicate-id': { enabled: false } } });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
    );
  });
  for (const violation of violations) console.error(`${name}: ${violation}`);
  found += violations.length;
  await page.close();
}
await browser.close();
await server.close();
console.log(`pictures in ${folder}; axe found ${found}`);
process.exitCode = found > 0 ? 1 : 0;
