// `npm run new site NAME [HOST]`: the skeleton of a site with its first page and what is expected of it, green from the start.
// Writes new files only, and edits no list: there is none.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.ts';

const TITLE = 'How reeds slow the current';
const AUTHORS = ['Ada Tarn', 'Béla Fosse'];

/** Optional: the manifest stays as agreed until the site is worth a permission at install. */
const site = (name: string, host: string): string => `// ${name}: its pages are read by selector. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: '${name}',
  why: 'The authors of papers on ${host}.',
} satisfies About;

export default {
  matches: ['*://${host}/*'],
  optional: true,
  pages: [{ byline: '.authors', author: '.author', title: 'h1' }],
} satisfies Site;
`;

const page = (): string => `<!doctype html>
<html lang="en">
  <head>
    <title>${TITLE}</title>
    <meta name="citation_title" content="${TITLE}">
    <meta name="citation_doi" content="10.5555/reeds.1">
  </head>
  <body>
    <h1>${TITLE}</h1>
    <p class="authors">
${AUTHORS.map((author) => `      <a class="author">${author}</a>`).join(',\n')}
    </p>
    <p>We waded in and measured.</p>
  </body>
</html>
`;

const expected = (host: string): string => {
  const authors = AUTHORS.map((name, position) => ({ name, position }));
  const works = [{ ids: { doi: '10.5555/reeds.1' }, title: TITLE, authors }];
  return `${JSON.stringify({ url: `https://${host}/paper/1`, works }, null, 2)}\n`;
};

/** Paths below the project's folder -> what stands in them. */
function filesOf(name: string, host: string): Readonly<Record<string, string>> {
  const fixtures = `tests/fixtures/sites/${name}`;
  return {
    [`lib/sites/${name}.site.ts`]: site(name, host),
    [`${fixtures}/paper.html`]: page(),
    [`${fixtures}/paper.json`]: expected(host),
  };
}

const USAGE = 'npm run new site NAME [HOST]      such as: npm run new site my-journal journal.example.org';

export type Made = { readonly files: readonly string[] } | { readonly problem: string };

/** Writes the skeleton below `root`. Where a file of it is there already, or a word is none, nothing is written. */
export function newSite(root: string, words: readonly string[]): Made {
  const [kind, name = '', host = `www.${name}.example`] = words;
  if (kind !== 'site' || !name || words.length > 3) return { problem: USAGE };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return { problem: `"${name}" is no name for a file: small letters, digits and single hyphens.` };
  if (!/^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host)) return { problem: `"${host}" is no host: such as journal.example.org, without https://.` };
  const files = filesOf(name, host);
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length) return { problem: `There already: ${there.join(', ')}` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { files: Object.keys(files) };
}

const next = (name: string): string => `
Next:
  1. tests/fixtures/sites/${name}/paper.html   put a page of the site in its place: its own markup, names and titles of your own
  2. tests/fixtures/sites/${name}/paper.json   the page's address and what it must give; add PAGE.html and PAGE.json for every kind of page
  3. lib/sites/${name}.site.ts   its hosts, its words, and a selector for each kind of page (the shape: lib/sites/site.ts)
  4. npm run unit -- sites -t ${name}   until it is green
  5. npm run readme && npm run format   writes its row into the table of sites, and all of it in one style
Leave \`optional: true\` in, and the reader grants the site by a click. Without it: npm run build && npm run manifest:accept`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const made = newSite(ROOT, words);
  if ('problem' in made) {
    console.error(made.problem);
    process.exitCode = 1;
  } else console.log([...made.files.map((path) => `written: ${path}`), next(words[1] ?? '')].join('\n'));
}
