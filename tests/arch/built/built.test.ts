// Holds what a build writes to its budgets and promises. Needs both builds: npm run build && npm run build:e2e.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreedManifest, builtManifest, MANIFEST_BROWSERS } from '../../tools/manifest.ts';
import { ROOT } from '../../tools/run.ts';
import { BACKGROUND_MORE, BUDGETS, folderOf, injectedFiles, NOT_YET, type Part, readManifest, weigh } from '../../tools/sizes.ts';
import { HOSTS_AT_INSTALL, QUIET_PERMISSIONS } from '../at-install.ts';

/** Strings that survive minifying and give a library away. */
const MARKS = {
  zod: /_zod|~standard/,
  idb: /indexedDB|IDBObjectStore/,
  polyfill: /The message port closed before a response was received/,
};

const scripts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();

describe.each(MANIFEST_BROWSERS)('%s', (browser) => {
  const folder = folderOf(browser);
  const weights = weigh(folder);
  const part = (name: Part) => weights.find((weight) => weight.part === name);

  it.each((Object.keys(BUDGETS) as Part[]).filter((name) => !(name in NOT_YET)))('%s is within its budget', (name) => {
    const weight = part(name);
    expect(weight?.bytes, weight?.files.join(' ')).toBeLessThanOrEqual(BUDGETS[name]);
  });

  it.each(Object.entries(NOT_YET) as [Part, number][])('%s, over its budget, gets no heavier', (name, ceiling) => {
    const bytes = part(name)?.bytes ?? 0;
    expect(bytes).toBeLessThanOrEqual(ceiling);
    // Within its budget it is no exception any more: take it off the list.
    expect(bytes).toBeGreaterThan(BUDGETS[name]);
  });

  it.each(['page', 'background', 'popup', 'options'] as const)('%s is there to be weighed', (name) => {
    expect(part(name)?.files.length).toBeGreaterThan(0);
  });

  it.each(['popup', 'options', 'sidepanel'])('%s opens with its own script, what its later code shares, and one stylesheet', (page) => {
    const now = readFileSync(join(folder, `${page}.html`), 'utf8').split('rel="stylesheet"');
    expect(now).toHaveLength(2);
    expect(now[0]?.match(/\.js"/g)?.length).toBeLessThanOrEqual(2);
  });

  it("the card's code comes later than the page's", () => {
    expect(injectedFiles(folder).card.length).toBeGreaterThan(0);
  });

  it('no address is given two page scripts', () => {
    const patterns = (readManifest(folder).content_scripts ?? []).flatMap(({ matches, exclude_matches }) =>
      matches.filter((match) => !exclude_matches?.includes(match)),
    );
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  });

  it('every file the manifest gives a page is there', () => {
    const named = injectedFiles(folder).pages.flat();
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('no text is made code: nothing here needs it, and stores ask why', () => {
    const made = scripts(folder).filter((name) => /\b(?:Function|eval)\(/.test(readFileSync(join(folder, name), 'utf8')));
    expect(made).toEqual([]);
  });

  it.each(Object.entries(MARKS))('no %s reaches a page', (_, mark) => {
    const { pages, card, others } = injectedFiles(folder);
    expect(
      [...new Set([...pages.flat(), ...card, ...others])].filter((file) => mark.test(readFileSync(join(folder, file), 'utf8'))),
    ).toEqual([]);
  });

  it('the background is two scripts, and what one holds the other has not', () => {
    const [first, more] = ['background.js', BACKGROUND_MORE].map((file) => readFileSync(join(folder, file), 'utf8'));
    // Words of lib/sources that stand in one place of the code: what reads ORCID's records, and what both parts need.
    expect([first?.includes('employment-summary'), more?.includes('employment-summary')]).toEqual([false, true]);
    expect([first?.includes('expected string'), more?.includes('expected string')]).toEqual([true, false]);
  });

  it('the manifest is the agreed one', () => {
    const advice = 'The manifest changed. If that is meant: npm run manifest:accept, and say in the commit why.';
    expect(builtManifest(browser), advice).toEqual(agreedManifest(browser));
  });

  it('asks at install for nothing that users have not agreed to: more would switch Byline off until each agrees again', () => {
    const {
      host_permissions = [],
      permissions = [],
      content_scripts = [],
    } = builtManifest(browser) as {
      readonly host_permissions?: readonly string[];
      readonly permissions?: readonly string[];
      readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
    };
    const hosts = [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)].map((match) => match.split('/')[2] ?? match);
    expect([...new Set(hosts)].filter((host) => !HOSTS_AT_INSTALL.has(host))).toEqual([]);
    expect(permissions.filter((name) => !QUIET_PERMISSIONS.has(name))).toEqual([]);
    // All else is asked for one site at a time, within what the first version already may ask for.
    expect(builtManifest(browser)).toHaveProperty('optional_host_permissions', expect.arrayContaining(['*://*/*']));
  });

  it('nothing of the extension can be loaded by a page', () => {
    expect(builtManifest(browser)).not.toHaveProperty('web_accessible_resources');
  });

  it('the build for tests differs in granted hosts alone', () => {
    const without = (mode: '' | '-e2e') => {
      const { host_permissions: _granted, optional_host_permissions: _optional, ...rest } = builtManifest(browser, mode);
      return rest;
    };
    expect(without('-e2e')).toEqual(without(''));
    const tested = folderOf(browser, '-e2e');
    expect(scripts(tested)).toEqual(scripts(folder));
    const different = scripts(folder).filter(
      (name) => readFileSync(join(folder, name), 'utf8') !== readFileSync(join(tested, name), 'utf8'),
    );
    expect(different).toEqual([]);
  });
});

it.each([
  ['zod', 'zod/v4/core/schemas.js'],
  ['idb', 'idb/build/index.js'],
  ['polyfill', 'webextension-polyfill/dist/browser-polyfill.js'],
] as const)('the mark of %s is in its code, so that it would be seen', (name, file) => {
  expect(readFileSync(join(ROOT, 'node_modules', file), 'utf8')).toMatch(MARKS[name]);
});
