// The built manifests against the agreed ones: `npm run manifest:accept` writes a change down, for the commit that explains it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.ts';
import { folderOf, readManifest } from './sizes.ts';

export const MANIFEST_BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof MANIFEST_BROWSERS)[number];

const agreedPath = (browser: Browser): string => join(ROOT, `tests/arch/manifest.${browser}.json`);

/** The manifest without its version, which changes with every release. */
export function builtManifest(browser: Browser, mode: '' | '-e2e' = ''): Record<string, unknown> {
  const { version: _, ...rest } = readManifest(folderOf(browser, mode));
  return rest;
}

export const agreedManifest = (browser: Browser): unknown =>
  existsSync(agreedPath(browser)) ? JSON.parse(readFileSync(agreedPath(browser), 'utf8')) : {};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv.includes('--accept')) {
  for (const browser of MANIFEST_BROWSERS) {
    writeFileSync(agreedPath(browser), `${JSON.stringify(builtManifest(browser), null, 2)}\n`);
    console.log(`written: tests/arch/manifest.${browser}.json`);
  }
}
