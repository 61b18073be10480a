// The registries of sites and sources as the tools read them: straight from their folders, under plain Node.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { About, Site } from '../../lib/sites/site.ts';
import type { Source } from '../../lib/sources/source.ts';
import { ROOT } from './run.ts';

async function read<T>(folder: string, suffix: string): Promise<readonly (readonly [id: string, entry: T])[]> {
  const names = readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(suffix))
    .sort();
  const entries = names.map(async (name) => {
    const module = (await import(pathToFileURL(join(ROOT, folder, name)).href)) as { readonly default: T; readonly about?: object };
    return [name.slice(0, -suffix.length), { ...module.about, ...module.default }] as const;
  });
  return Promise.all(entries);
}

export const readSites = () => read<Site & About>('lib/sites', '.site.ts');
export const readSources = () => read<Source>('lib/sources', '.source.ts');
