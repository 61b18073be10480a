// The build for Chromium and Firefox. Host permissions and page matches are gathered from the registries, never listed here.

import { readdirSync } from 'node:fs';
import { defineConfig } from 'wxt';
import type { Site, SiteHere } from './lib/sites/site.ts';
import type { Source } from './lib/sources/source.ts';

const folder = (path: string): URL => new URL(`./${path}/`, import.meta.url);

async function registry<T>(path: string, suffix: string): Promise<[id: string, entry: T][]> {
  const files = readdirSync(folder(path))
    .filter((name) => name.endsWith(suffix))
    .sort();
  return Promise.all(
    files.map(async (name) => [
      name.slice(0, -suffix.length),
      ((await import(new URL(name, folder(path)).href)) as { default: T }).default,
    ]),
  );
}

const shippedSites = async (): Promise<[id: string, site: Site][]> =>
  (await registry<Site>('lib/sites', '.site.ts')).filter(([, site]) => !site.optional);

/** Data as a script can carry it: JSON with regular expressions. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${literal(each)}`)}}`;
}

const siteFile = (id: string): string => `sites/${id}.js`;
/** What lib/sites/site.ts says a page is given, as a script of its own: a page pays for its own site only, however many there are. */
const siteScript = (here: SiteHere): string => `globalThis[Symbol.for("byline.site")]=${literal(here)}\n`;

/** Two page scripts, by what the page prints; never both on one page. */
function contentScripts(id: string, { matches, fullText = [] }: Site) {
  const script = (name: string, on: readonly string[], but: readonly string[]) => ({
    matches: [...on],
    ...(but.length ? { exclude_matches: [...but] } : {}),
    js: [siteFile(id), name],
    run_at: 'document_start' as const,
  });
  const plain = matches.some((match) => !fullText.includes(match)) ? [script('page.js', matches, fullText)] : [];
  return fullText.length ? [...plain, script('full-text.js', fullText, [])] : plain;
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  outDir: process.env.BYLINE_OUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: async ({ browser, mode }) => {
    const sites = await shippedSites();
    const sources = await registry<Source>('lib/sources', '.source.ts');
    const hosts = [...new Set([...sources.flatMap(([, source]) => source.hosts), ...sites.flatMap(([, site]) => site.matches)])].sort();
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
      content_scripts: sites.flatMap(([id, site]) => contentScripts(id, site)),
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
  hooks: {
    'build:publicAssets': async (_, files) => {
      for (const [id, { pages }] of await shippedSites()) files.push({ relativeDest: siteFile(id), contents: siteScript({ id, pages }) });
    },
  },
  // Firefox's reviewers get the sources to build from, without recorded pages.
  zip: { excludeSources: ['tests/fixtures/**', 'tests/**/pages/**'] },
  webExt: { disabled: true },
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
    // The build for end-to-end tests is the same code as the one for people.
    ...(mode === 'e2e' ? { define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' } } : {}),
  }),
});
