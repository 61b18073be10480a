// What a build weighs, gzipped, against the budgets: `npm run sizes`. Counts what is loaded first, not parts that come on demand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT } from './run.ts';

/** Bytes of one budget's "kB": the unit stores and browsers print. */
const KB = 1000;

/** The background's second script, loaded when it is first needed; see assets/two-scripts.ts. */
export const BACKGROUND_MORE = 'background-more.js';

/** Gzipped ceilings of what is loaded first. The page's are the price every page pays; the others decide how fast a window opens. */
export const BUDGETS = {
  page: 12 * KB,
  'granted page': 12 * KB,
  'unknown page': 2 * KB,
  'page and card': 24 * KB,
  background: 40 * KB,
  popup: 30 * KB,
  options: 30 * KB,
  sidepanel: 30 * KB,
} as const;
export type Part = keyof typeof BUDGETS;

/**
 * Parts that are still over their budget: held at what they weigh, so that they can only get lighter. An entry goes when its part
 * fits. None is now.
 */
export const NOT_YET: { readonly [P in Part]?: number } = {};

export type Weight = { readonly part: Part; readonly files: readonly string[]; readonly bytes: number; readonly budget: number };

type Manifest = {
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly exclude_matches?: readonly string[];
    readonly js?: readonly string[];
    readonly css?: readonly string[];
  }[];
};

export const folderOf = (browser: 'chrome' | 'firefox', mode: '' | '-e2e' = ''): string => join(ROOT, '.output', `${browser}-mv3${mode}`);

export const readManifest = (folder: string): Manifest & Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** The file and everything it imports before it can run. */
function withImports(folder: string, file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.js')) return seen;
  const { module } = parseSync(file, readFileSync(join(folder, file), 'utf8'));
  const { staticImports, staticExports } = module;
  const again = staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? []));
  for (const { value } of [...staticImports.map(({ moduleRequest }) => moduleRequest), ...again]) {
    if (/^[./]/.test(value)) withImports(folder, value.startsWith('/') ? value.slice(1) : posix.join(posix.dirname(file), value), seen);
  }
  return seen;
}

/** Files an extension page names: what it needs to show itself, or what it will import next and has fetched meanwhile. */
function namedBy(folder: string, html: string, which: 'first' | 'meanwhile'): readonly string[] {
  if (!existsSync(join(folder, html))) return [];
  const tags = readFileSync(join(folder, html), 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.includes(' data-next') === (which === 'meanwhile'))
    .flatMap((tag) => /(?:src|href)="\/?([^":]+\.(?:js|css))"/.exec(tag)?.[1] ?? []);
}

/** Scripts and styles an extension page names, with all they import. */
const pageFiles = (folder: string, html: string): readonly string[] =>
  existsSync(join(folder, html))
    ? [html, ...new Set(namedBy(folder, html, 'first').flatMap((file) => [...withImports(folder, file)]))]
    : [];

const zipped = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);

const dearest = (folder: string, files: readonly string[]): string =>
  [...files].sort((a, b) => zipped(folder, [b]) - zipped(folder, [a]))[0] ?? '';

export type Injected = {
  /** What the manifest gives a page, for each kind of page. */
  readonly pages: readonly (readonly string[])[];
  /** What comes with the first hover. */
  readonly card: readonly string[];
  /** What only some readers' pages are given later: marks, the reader. */
  readonly others: readonly string[];
};

/** Code that runs in pages: what the manifest injects, and what the background brings later. */
export function injectedFiles(folder: string): Injected {
  const entries = (readManifest(folder).content_scripts ?? []).map(({ js, css }) => [...(js ?? []), ...(css ?? [])]);
  const { service_worker, scripts } = readManifest(folder).background ?? {};
  const own = [service_worker, ...(scripts ?? []), BACKGROUND_MORE, ...entries.flat()];
  const later = readdirSync(folder).filter((name) => name.endsWith('.js') && !own.includes(name));
  const isCard = (name: string): boolean => /^card\./.test(name);
  return { pages: entries, card: later.filter(isCard), others: later.filter((name) => !isCard(name)) };
}

export function weigh(folder: string): readonly Weight[] {
  const { background } = readManifest(folder);
  const { pages, card } = injectedFiles(folder);
  // A page is given what one entry names; the dearest counts.
  const page = [...pages].sort((a, b) => zipped(folder, b) - zipped(folder, a))[0] ?? [];
  const rules = readdirSync(join(folder, 'sites')).map((name) => `sites/${name}`);
  const starts = [background?.service_worker ?? [], background?.scripts ?? []].flat();
  const parts: Readonly<Record<Part, readonly string[]>> = {
    page,
    // What starts on a site the user granted, the dearest rules before it; its reader comes when it is wanted.
    'granted page': [dearest(folder, rules), 'page.js'],
    // What waits on a site that is read because any may be.
    'unknown page': ['gate.js'],
    'page and card': [...page, ...card],
    background: [...new Set(starts.flatMap((file) => [...withImports(folder, file)]))],
    popup: pageFiles(folder, 'popup.html'),
    options: pageFiles(folder, 'options.html'),
    sidepanel: pageFiles(folder, 'sidepanel.html'),
  };
  return (Object.keys(BUDGETS) as Part[]).map((part) => {
    const bytes = zipped(folder, parts[part]);
    return { part, files: parts[part], bytes, budget: BUDGETS[part] };
  });
}

/** What is loaded when it is first needed, or while the rest is shown, with its bytes. In no budget, but never unseen. */
export function laterParts(folder: string): readonly (readonly [file: string, bytes: number])[] {
  const alone = [BACKGROUND_MORE, ...injectedFiles(folder).others].map((file) => [file, zipped(folder, [file])] as const);
  const shown = pageFiles(folder, 'sidepanel.html');
  const sections = namedBy(folder, 'sidepanel.html', 'meanwhile').filter((file) => !shown.includes(file));
  return [...alone, ["the panel's sections", zipped(folder, sections)]];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = folderOf(browser);
    if (!existsSync(folder)) {
      console.error(`${folder} is not there: npm run build`);
      process.exit(1);
    }
    console.log(`${browser}, gzipped, loaded first:`);
    for (const { part, bytes, budget, files } of weigh(folder).filter((weight) => weight.files.length > 0)) {
      if (bytes > (NOT_YET[part] ?? budget)) process.exitCode = 1;
      const verdict = bytes <= budget ? 'ok' : bytes <= (NOT_YET[part] ?? 0) ? 'NOT YET' : 'TOO HEAVY';
      console.log(
        `  ${part.padEnd(14)} ${(bytes / KB).toFixed(1).padStart(6)} of ${budget / KB} kB  ${verdict.padEnd(9)}  ${files.join(' ')}`,
      );
    }
    const later = laterParts(folder).map(([file, bytes]) => `${file} ${(bytes / KB).toFixed(1)}`);
    console.log(`  loaded later, when needed: ${later.join(', ')} kB`);
  }
}
