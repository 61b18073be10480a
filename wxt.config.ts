// The build for Chromium and Firefox. Host permissions and page matches are gathered from the registries, never listed here.

import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import type { Site } from './lib/sites/site.ts';
import type { Source } from './lib/sources/source.ts';

const folder = (path: string): URL => new URL(`./${path}/`, import.meta.url);

async function registry<T>(path: string, suffix: string): Promise<T[]> {
  const files = readdirSync(folder(path))
    .filter((name) => name.endsWith(suffix))
    .sort();
  return Promise.all(files.map(async (name) => ((await import(new URL(name, folder(path)).href)) as { default: T }).default));
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  outDir: process.env.BYLINE_OUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: async ({ browser, mode }) => {
    const sites = await registry<Site>('lib/sites', '.site.ts');
    const sources = await registry<Source>('lib/sources', '.source.ts');
    const shipped = sites.filter((site) => !site.optional).flatMap((site) => site.matches);
    const hosts = [...new Set([...sources.flatMap((source) => source.hosts), ...shipped])].sort();
    const optional = ['*://*/*'];
    const everywhere = mode === 'e2e';
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
      host_permissions: everywhere ? [...hosts, ...optional] : hosts,
      ...(everywhere ? {} : { optional_host_permissions: optional }),
      action: {},
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: { id: 'byline@byline.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '120' }),
    };
  },
  // Firefox's reviewers get the sources to build from, without recorded pages.
  hooks: {
    // Which pages the script runs on is the sites' business, so no entry point repeats it. The card's own script is injected by the background.
    'entrypoints:resolved': async (_, entrypoints) => {
      const shipped = (await registry<Site>('lib/sites', '.site.ts')).filter((site) => !site.optional);
      for (const entry of entrypoints) {
        if (entry.type === 'content-script' && entry.name === 'page')
          entry.options.matches = shipped.flatMap((site) => [...site.matches]).sort();
      }
    },
  },
  zip: { excludeSources: ['tests/fixtures/**', 'tests/**/pages/**'] },
  webExt: { disabled: true },
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
    // The build for end-to-end tests is the same code as the one for people.
    ...(mode === 'e2e' ? { define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' } } : {}),
  }),
});
