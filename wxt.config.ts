// The build for Chromium and Firefox. Host permissions and page matches are gathered from the registries, never listed here.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compactCss } from './assets/compact-css.ts';
import { fetchedEarly } from './assets/fetched-early.ts';
import { inTwoParts } from './assets/two-scripts.ts';
import { type Site, type SiteHere, siteFile } from './lib/sites/site.ts';
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

const allSites = (): Promise<[id: string, site: Site][]> => registry('lib/sites', '.site.ts');
const shippedSites = async (): Promise<[id: string, site: Site][]> => (await allSites()).filter(([, site]) => !site.optional);

/** Data as a script can carry it: JSON with regular expressions. */
function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${literal(each)}`)}}`;
}

/** What full-text.js has code for; the site's other pages are none of its business. */
const isFullText = ({ special }: SiteHere['pages'][number]): boolean => special === 'latexml';
/** What lib/sites/site.ts says a page is given, as a script of its own: a page pays for its own site only, however many there are. */
const siteScript = (here: SiteHere): string => `globalThis[Symbol.for("byline.site")]=${literal(here)}\n`;

/** Two page scripts, by what the page prints; never both on one page. */
function contentScripts(id: string, { matches, fullText = [] }: Site) {
  const script = (name: string, on: readonly string[], but: readonly string[]) => ({
    matches: [...on],
    ...(but.length ? { exclude_matches: [...but] } : {}),
    js: [siteFile(id, name === 'full-text.js'), name],
    run_at: 'document_start' as const,
  });
  const plain = matches.some((match) => !fullText.includes(match)) ? [script('page.js', matches, fullText)] : [];
  return fullText.length ? [...plain, script('full-text.js', fullText, [])] : plain;
}

/** The stylesheet of the card's shadow root is nobody else's, so it may be made as small as it can be. */
const cardCss = {
  name: 'byline-card-css',
  enforce: 'post' as const,
  transform(code: string, id: string) {
    if (!/\/components\/card\/[\w-]+\.css\?inline$/.test(id)) return undefined;
    const css: unknown = JSON.parse(code.replace(/^export default /, '').replace(/;?\s*$/, ''));
    const tokens = readFileSync(new URL('assets/tokens.css', folder('.')), 'utf8');
    return typeof css === 'string' ? `export default ${JSON.stringify(compactCss(css, tokens))}` : undefined;
  },
};

/** Every component gets what its markup compiles to; oxc's own injection would put Preact into files without any. */
const jsxImport = {
  name: 'byline-jsx',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (/\.tsx$/.test(id) ? `import { h as _h, Fragment as _F } from 'preact';${code}` : undefined),
};

/** What wxt puts around a script only logs, and in a production build not even that; every page would carry it twice. */
const bareScripts = {
  name: 'byline-bare-scripts',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const script = id.includes('wxt-unlisted-script-entrypoint') && /import definition from (["'].*?["'])/.exec(code)?.[1];
    return script ? `import definition from ${script};export default definition.main()` : undefined;
  },
};

/** The graph's drawing library brings a tooltip with a Preact of its own, which the graph does without, and lodash a way to the global that is text made code. */
const leanGraph = {
  name: 'byline-lean-graph',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'float-tooltip' ? '\0no-tooltip' : undefined),
  load: (id: string) => (id === '\0no-tooltip' ? 'export default class { content() {} }' : undefined),
  transform: (code: string, id: string) =>
    /\/lodash-es\/_root\.js$/.test(id) ? code.replace(/Function\('return this'\)\(\)/, 'globalThis') : undefined,
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  outDir: process.env.BYLINE_OUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifestVersion: 3,
  manifest: async ({ browser, mode }) => {
    const sites = await shippedSites();
    const sources = await registry<Source>('lib/sources', '.source.ts');
    const hostsOf = (asked: boolean): readonly string[] =>
      sources.flatMap(([, source]) => (Boolean(source.optional) === asked && !source.anyOrigin ? source.hosts : []));
    const pages = new Set(sites.flatMap(([, site]) => site.matches));
    const hosts = [...pages, ...hostsOf(false).filter((host) => !pages.has(host.replace('https:', '*:')))].sort();
    const optional = ['*://*/*', ...hostsOf(true)];
    const everywhere = mode === 'e2e';
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
      host_permissions: everywhere ? [...hosts, ...optional] : hosts,
      ...(everywhere ? {} : { optional_host_permissions: optional }),
      action: {},
      omnibox: { keyword: 'by' },
      // Of the keys beside the card's, Alt+Shift+P, R and W are Chromium's own: they would be left out without a word.
      commands: {
        'who-is-this': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_command__' },
        'open-panel': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_panel__' },
      },
      content_scripts: sites.flatMap(([id, site]) => contentScripts(id, site)),
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'byline@byline.invalid',
                strict_min_version: '142.0',
                // The id of the paper one points at goes to public sources: it is on the page, and it tells what is being read.
                data_collection_permissions: { required: ['browsingActivity', 'websiteContent'] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '120' }),
    };
  },
  hooks: {
    // Each window of ours is built alone: what it shares with another would come in files of its own, and every file costs it time to open.
    'entrypoints:grouped': (_, groups) => {
      const apart = groups.flatMap((group) => (Array.isArray(group) ? group.map((each) => [each]) : [group]));
      groups.splice(0, groups.length, ...apart);
    },
    'build:publicAssets': async (_, files) => {
      // Of every site: the background gives a granted page its own, as the manifest does a shipped one.
      for (const [id, { pages, fullText }] of await allSites()) {
        files.push({ relativeDest: siteFile(id), contents: siteScript({ id, pages }) });
        if (fullText) files.push({ relativeDest: siteFile(id, true), contents: siteScript({ id, pages: pages.filter(isFullText) }) });
      }
    },
    // The card draws itself (components/card/render.ts); Preact would be a third of its first piece.
    'vite:build:extendConfig': (entrypoints, vite) => {
      if (entrypoints.some(({ type }) => type === 'background')) inTwoParts(vite);
      if (!entrypoints.some(({ name }) => name === 'card' || name === 'card-more')) return;
      const replacement = fileURLToPath(new URL('./components/card/jsx.ts', import.meta.url));
      vite.plugins = [vite.plugins, { name: 'card-jsx', config: () => ({ resolve: { alias: [{ find: 'preact', replacement }] } }) }];
    },
  },
  // Firefox's reviewers get the sources to build from, without recorded pages.
  zip: { excludeSources: ['tests/fixtures/**', 'tests/**/pages/**'] },
  webExt: { disabled: true },
  vite: ({ mode }) => ({
    plugins: [jsxImport, cardCss, bareScripts, leanGraph, fetchedEarly({ 'sidepanel/': '/components/sections/panel/registry.ts' })],
    // Calls of h() with the children behind are smaller than jsx() with all in one object, which needs code of its own beside.
    oxc: { jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_F' } },
    // Styles for the oldest browsers we support (see the manifest): no prefixes for older ones.
    build: { target: 'es2022', cssTarget: ['chrome120', 'firefox142'] },
    // The build for end-to-end tests is the same code as the one for people.
    ...(mode === 'e2e' ? { define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': '"production"' } } : {}),
  }),
});
