// Holds the README to the code: every permission, host, dependency and command it owes the reader is there, and none that is gone.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { README, withTables } from '../tools/readme.ts';
import { ROOT } from './source-file.ts';

const readme = readFileSync(README, 'utf8');
const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

it('the tables of permissions, sources and sites are those of the code', async () => {
  expect(await withTables(readme), 'npm run readme').toBe(readme);
});

it('every dependency has its line', () => {
  const names = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(Object.keys);
  expect(names.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  const told = [...readme.matchAll(/^\| `((?:@[\w.-]+\/)?[\w.-]+)` \| (?:ships|tools) /gm)].map((match) => match[1]);
  expect(told.filter((name) => name && !names.includes(name))).toEqual([]);
});

it('every command it names exists', () => {
  const named = [...readme.matchAll(/(?:^|`)npm (?:run )?([\w:]+)/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => !['ci', 'install'].includes(name));
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

it('every file it points to exists', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  expect(links.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
});
