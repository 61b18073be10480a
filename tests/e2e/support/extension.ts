// Where the built extension and the browsers are. Knows folders, drives nothing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserName, findBrowser } from '../../tools/browsers.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The build whose optional hosts are granted, or another folder: `npm start` shows the build for people. */
export function extensionFolder(browser: 'chrome' | 'firefox', mode: '' | '-e2e' = '-e2e'): string {
  const folder = join(ROOT, '.output', `${browser}-mv3${mode}`);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: npm run build${mode ? ':e2e' : ''}`);
  return folder;
}

export function browserPath(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (!path) throw new Error(`No ${browser} found; \`npm test\` installs it or says how.`);
  return path;
}

export const isRoot = process.getuid?.() === 0;
