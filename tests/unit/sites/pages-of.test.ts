// Which scripts the pages of a granted site are given: its own rules and no others', however it was granted.
import { describe, expect, it } from 'vitest';
import { pageScripts, startFor } from '../../../lib/sites/pages-of.ts';
import { sites as registered, type Sites } from '../../../lib/sites/registry.ts';
import { siteFile, siteOfFile } from '../../../lib/sites/site.ts';

const sites: Sites = {
  pond: { matches: ['*://www.pond.example/*', '*://pond.example/papers/*'], pages: [] },
  reeds: { matches: ['*://reeds.example/*', '*://*.reeds.example/*'], pages: [] },
  archive: { matches: ['*://pond.example/archive/*'], pages: [] },
};
const byId = (...granted: string[]) => Object.fromEntries(pageScripts(granted, sites).map(({ id = 'none', matches }) => [id, matches]));

describe('a granted host', () => {
  it.each<[string, string[], object]>([
    ['one site', ['*://www.pond.example/*'], { pond: ['*://www.pond.example/*'] }],
    ['in the scheme it was granted', ['https://www.pond.example/*'], { pond: ['https://www.pond.example/*'] }],
    ['nobody’s', ['*://journal.example.org/*'], { none: ['*://journal.example.org/*'] }],
    [
      'many',
      ['*://www.pond.example/*', '*://reeds.example/*', '*://journal.example.org/*'],
      { pond: ['*://www.pond.example/*'], reeds: ['*://reeds.example/*'], none: ['*://journal.example.org/*'] },
    ],
    [
      'of two sites, each with its own paths',
      ['*://pond.example/*'],
      { pond: ['*://pond.example/papers/*'], archive: ['*://pond.example/archive/*'], none: ['*://pond.example/*'] },
    ],
    [
      'behind a proxy that writes hyphens',
      ['*://www-pond-example.proxy.school.edu/*'],
      { pond: ['*://www-pond-example.proxy.school.edu/*'] },
    ],
    [
      'behind a proxy, with paths',
      ['*://pond.example.proxy.school.edu/*'],
      {
        pond: ['*://pond.example.proxy.school.edu/papers/*'],
        archive: ['*://pond.example.proxy.school.edu/archive/*'],
        none: ['*://pond.example.proxy.school.edu/*'],
      },
    ],
    ['under a site with any number of hosts', ['*://old.reeds.example/*'], { reeds: ['*://old.reeds.example/*'] }],
    ['with all below it', ['*://*.reeds.example/*'], { reeds: ['*://reeds.example/*', '*://*.reeds.example/*'] }],
    ['and a part of those', ['*://*.old.reeds.example/*'], { reeds: ['*://*.old.reeds.example/*'] }],
    [
      'any site at all',
      ['*://*/*'],
      {
        pond: ['*://www.pond.example/*', '*://pond.example/papers/*'],
        reeds: ['*://reeds.example/*', '*://*.reeds.example/*'],
        archive: ['*://pond.example/archive/*'],
        none: ['*://*/*'],
      },
    ],
    ['none', [], {}],
  ])('%s', (_, granted, expected) => {
    expect(byId(...granted)).toEqual(expected);
  });

  it('comes with one set of rules and the page script', () => {
    expect(pageScripts(['*://www.pond.example/*', '*://journal.example.org/*'], sites).map(({ js }) => js)).toEqual([
      ['sites/pond.js', 'page.js'],
      ['gate.js'],
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.pond.example/7', ['sites/pond.js']],
    ['http://www.pond.example/7', ['sites/pond.js']],
    ['https://pond.example/archive/7', ['sites/archive.js']],
    ['https://www-pond-example.proxy.school.edu/7', ['sites/pond.js']],
    ['https://pond.example/elsewhere', []],
    ['about:blank', []],
    [undefined, []],
  ])('%s has the rules %s', (address, rules) => {
    expect(startFor(address, sites)).toEqual([...rules, 'page.js']);
  });
});

it('no page of the registry is two sites’', () => {
  const scripts = pageScripts(['*://*/*'], registered).flatMap(({ matches }) => matches);
  expect(scripts.filter((match, at) => scripts.indexOf(match) !== at)).toEqual([]);
});

it('a script of rules tells whose they are', () => {
  expect(Object.keys(registered).flatMap((id) => [siteOfFile(siteFile(id)), siteOfFile(siteFile(id, true))])).toEqual(
    Object.keys(registered).flatMap((id) => [id, id]),
  );
  expect(siteOfFile('page.js')).toBeUndefined();
});
