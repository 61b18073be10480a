// What the identity code weighs: lib/names and lib/lookup/score as one script, bundled and minified as the extension's own are.

import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What the rest of the extension takes from the two rooms. */
const NAMES: Readonly<Record<string, string>> = {
  align: 'alignBylines',
  compare: 'compareNames, compareWithAny, sameName, levelRank',
  fold: 'collapse, fold',
  group: 'isAnonymous, isGroup',
  clean: 'cleanName',
  parse: 'parseName',
};
const LIB = fileURLToPath(new URL('../../../lib', import.meta.url));

/** Gzipped bytes of the names alone and of names and score together. */
export async function codeSize(): Promise<{ names: number; all: number }> {
  const names = Object.entries(NAMES).map(([file, words]) => use(`names/${file}.ts`, words));
  return { names: await weigh(names), all: await weigh([...names, use('lookup/score/model.ts', 'score')]) };
}

const use = (file: string, words: string): string => `import { ${words} } from '${LIB}/${file}'; globalThis.used = [${words}];`;

async function weigh(lines: readonly string[]): Promise<number> {
  const entry = 'virtual:identity';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === entry ? id : undefined),
        load: (id: string) => (id === entry ? lines.join('\n') : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'identity' },
      rolldownOptions: { input: entry },
    },
  });
  const parts = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return gzipSync(parts.map((part) => ('code' in part ? part.code : '')).join(''), { level: 9 }).length;
}
