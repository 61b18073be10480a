// Builds the background as two classic scripts: what every start needs, and `background-more.js`, all that stands behind an `import()`.
// Knows the bundler and the two ways to load a script later; nothing of what is in them.

import { type InlineConfig, parseSync, type Rolldown } from 'vite';

const FIRST = 'background';
const MORE = 'background-more';
const FIRST_FILE = `${FIRST}.js`;
const MORE_FILE = `${MORE}.js`;

/** How the two scripts find each other: what the first gives to the second, and the second to whoever asks for it. */
const FROM_FIRST = 'globalThis.bylineFirst';
const FROM_MORE = 'globalThis.bylineMore';

/**
 * Loads the second script once for each life of the background. A worker has no `import()`, and may `importScripts` later only what it
 * has imported while it was installed, which it is once for each version (https://github.com/w3c/webextensions/issues/212, 2022; goes
 * when workers can import). Firefox's background is a document and imports at any time.
 */
const LOADER = `const $more=async()=>{${FROM_MORE}||(globalThis.importScripts?importScripts("/${MORE_FILE}"):await import("/${MORE_FILE}"));return ${FROM_MORE}};globalThis.importScripts&&addEventListener("install",$more);`;

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Whether the entry reaches a module without any `import()`. */
function isFirst(id: string, modules: Modules, seen: Set<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  return Boolean(info?.isEntry || info?.importers.some((importer) => isFirst(importer, modules, seen)));
}

/** Two chunks, and nothing in both: the second takes from the first what both need. Left to itself, the bundler makes more of them. */
const output: Rolldown.OutputOptions = {
  entryFileNames: FIRST_FILE,
  chunkFileNames: '[name].js',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: (id, modules) => (isFirst(id, modules) ? FIRST : MORE), debugName: MORE }],
  },
};

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** `export{a as b}` as the object `{b:a}`; `import{b as a}` as its pattern. */
const object = (names: readonly (readonly [outside: string | null | undefined, inside: string | null | undefined])[]): string =>
  `{${names.map((pair) => pair.join(':'))}}`;

/** One of the two chunks, an ES module, as a classic script. Throws where it imports anything but the other. */
export function classic(code: string, file: string): string {
  const more = file === MORE_FILE;
  const { module } = parseSync(file, code);
  const known = (asked: string, other: string): void => {
    if (asked !== `./${other}`) throw new Error(`${file} imports ${asked}: the background is two scripts, no more`);
  };
  const imports = module.staticImports.map(({ start, end, moduleRequest, entries }): Edit => {
    known(moduleRequest.value, FIRST_FILE);
    const names = entries.map(({ importName, localName }) => [importName.name, localName.value] as const);
    return { start, end, text: `const${object(names)}=${FROM_FIRST};` };
  });
  const given = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, localName }) => [exportName.name, localName.name] as const),
  );
  const exports = module.staticExports.map(({ start, end }): Edit => ({ start, end, text: '' }));
  const later = module.dynamicImports.map(({ start, end, moduleRequest }): Edit => {
    known(code.slice(moduleRequest.start + 1, moduleRequest.end - 1), MORE_FILE);
    return { start, end, text: more ? `Promise.resolve(${FROM_MORE})` : '$more()' };
  });
  const body = [...imports, ...exports, ...later]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), code);
  // Given away last, when all of it has its value.
  const end = given.length > 0 ? `;${more ? FROM_MORE : FROM_FIRST}=${object(given)};` : '';
  return `(()=>{"use strict";${more ? '' : LOADER}${body}${end}})();\n`;
}

/** Changes WXT's build of the background, which would be one script. */
export function inTwoParts(config: InlineConfig): void {
  const { build } = config;
  if (!build?.lib) throw new Error('WXT builds the background in another way now');
  build.lib.formats = ['es'];
  // A library's ES modules keep their blanks unless told otherwise.
  build.rolldownOptions = { preserveEntrySignatures: false, output: { ...output, ...(build.minify === false ? {} : { minify: true }) } };
  config.plugins = [
    config.plugins,
    {
      name: 'byline-background-parts',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = classic(chunk.code, chunk.fileName);
      },
    },
  ];
}
