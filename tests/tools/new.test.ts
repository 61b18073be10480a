// The skeleton of a site: keeps the contract of sites as it is written, and writes over nothing.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDetector } from '../../lib/sites/page.ts';
import type { About, Site } from '../../lib/sites/site.ts';
import { newSite } from './new.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'byline-new-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

it.each([
  [[]],
  [['site']],
  [['source', 'reeds']],
  [['site', '../reeds']],
  [['site', 'Reeds']],
  [['site', 'reeds-']],
  [['site', 'reeds', 'https://reeds.example']],
  [['site', 'reeds', "reeds.example'"]],
  [['site', 'reeds', 'reeds.example', 'more']],
])('writes nothing for %j', (words) => {
  expect(newSite(root, words)).toEqual({ problem: expect.stringMatching(/\S/) });
  expect(readdirSync(root)).toEqual([]);
});

it('writes a site, a page of it, and what the page must give, which it gives', async () => {
  const made = newSite(root, ['site', 'reeds', 'journal.reeds.example']);
  expect(made).toEqual({
    files: ['lib/sites/reeds.site.ts', 'tests/fixtures/sites/reeds/paper.html', 'tests/fixtures/sites/reeds/paper.json'],
  });
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'lib/sites/reeds.site.ts')).href)) as {
    default: Site;
    about: About;
  };
  const { url, works } = JSON.parse(read('tests/fixtures/sites/reeds/paper.json')) as { url: string; works: unknown };
  const detector = createDetector(parse(read('tests/fixtures/sites/reeds/paper.html')), new URL(url), { reeds: module.default });
  expect(detector?.report()).toMatchObject({ site: 'reeds', works });
  expect(module.default).toMatchObject({ matches: ['*://journal.reeds.example/*'], optional: true });
  expect(module.about.why).toMatch(/\.$/);
});

it('has a host to start with where none was told', () => {
  newSite(root, ['site', 'reeds']);
  expect(read('lib/sites/reeds.site.ts')).toContain("'*://www.reeds.example/*'");
});

it('leaves what is there as it is', () => {
  newSite(root, ['site', 'reeds']);
  const before = read('lib/sites/reeds.site.ts');
  rmSync(join(root, 'tests'), { recursive: true });
  expect(newSite(root, ['site', 'reeds', 'other.example'])).toEqual({ problem: expect.stringContaining('lib/sites/reeds.site.ts') });
  expect(read('lib/sites/reeds.site.ts')).toBe(before);
  expect(existsSync(join(root, 'tests'))).toBe(false);
});
