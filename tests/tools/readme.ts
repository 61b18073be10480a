// Writes the README's tables of permissions and hosts from the manifest and the registries: `npm run readme`. A test holds them equal.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '../../lib/sources/source.ts';
import { agreedManifest } from './manifest.ts';
import { readSites, readSources } from './registries.ts';
import { ROOT } from './run.ts';

/** Why each permission is asked for. A permission without a reason fails the README's test. */
const PERMISSION_REASONS: Readonly<Record<string, string>> = {
  storage: 'Keeps your settings, follows, corrections and keys in this browser.',
  unlimitedStorage: 'Lets what was already looked up stay on disk beyond the browser’s small default, so that it is not asked for again.',
  alarms: 'Wakes the background for upkeep, such as trimming the cache, without keeping it awake.',
  scripting: 'Brings the card’s code to a page with the first hover, and the detector to sites you grant later.',
  activeTab:
    'Reads the page in front of you once, when you ask for it in the popup, or the name you selected, when you press the key for it.',
  sidePanel: 'Shows a researcher beside the page.',
  contextMenus: 'Offers “Who is this?” on text you have selected, on any page.',
};

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
/** More hosts than this are one service in many countries. */
const MOST_HOSTS = 20;
const code = (patterns: readonly string[]): string => {
  const hosts = patterns.map((pattern) => `\`${new URL(pattern.replace('*://', 'https://')).host}\``);
  return hosts.length > MOST_HOSTS ? `${hosts[0]} and ${hosts.length - 1} more` : hosts.join(', ');
};

/** A source's own host among the optional ones, or the pattern for every site. */
function askedFor(pattern: string, sources: readonly (readonly [string, Source])[]): readonly string[] {
  const source = sources.find(([, { hosts }]) => hosts.includes(pattern))?.[1];
  return source
    ? ['on your click in the options', `${source.title}, a source that stays unasked until you allow it.`]
    : [
        'one site at a time, on your click',
        'Byline on sites beyond the list below. Nothing is granted until you say so for that one site.',
      ];
}

async function permissions(): Promise<string> {
  const sources = await readSources();
  const manifest = agreedManifest('chrome') as { permissions?: readonly string[]; optional_host_permissions?: readonly string[] };
  const fixed = (manifest.permissions ?? []).map((name) => {
    const reason = PERMISSION_REASONS[name];
    if (!reason) throw new Error(`The permission "${name}" has no reason in tests/tools/readme.ts.`);
    return row(`\`${name}\``, 'at install', reason);
  });
  const asked = (manifest.optional_host_permissions ?? []).map((pattern) => row(`\`${pattern}\``, ...askedFor(pattern, sources)));
  return table(['permission', 'when', 'why'], [...fixed, ...asked]);
}

const grantOf = ({ anyOrigin, optional }: Source): string => (anyOrigin ? 'nothing to grant' : optional ? 'on your click' : 'at install');

async function sources(): Promise<string> {
  const rows = (await readSources()).map(([, source]) =>
    row(`[${source.title}](${source.home})`, code(source.hosts), grantOf(source), source.why),
  );
  return table(['source', 'host', 'granted', 'what is sent, and why'], rows);
}

async function sites(): Promise<string> {
  const rows = (await readSites()).map(([, site]) =>
    row(site.title, code(site.matches), site.optional ? 'on your click' : 'at install', site.why),
  );
  return table(['site', 'host', 'granted', 'why it is read'], rows);
}

/** The README with its generated tables in place. Throws where one of the marks is gone. */
export async function withTables(readme: string): Promise<string> {
  const tables = { permissions: await permissions(), sources: await sources(), sites: await sites() };
  return Object.entries(tables).reduce((text, [name, content]) => {
    const [begin, end] = [`<!-- ${name}: npm run readme -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has lost the marks ${begin} … ${end}`);
    return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`;
  }, readme);
}

export const README = join(ROOT, 'README.md');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && process.argv.includes('--write')) {
  writeFileSync(README, await withTables(readFileSync(README, 'utf8')));
}
