// Finds and reads evaluation files. A file is known by its stem, whatever word stands between stem and ending: `acl_queries.dev.tsv`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type DataFile = { readonly stem: string; readonly name: string; readonly path: string };

/** Every data file of the folders, in the order given; `stem` is the name up to the first point. */
export function dataFiles(folders: readonly string[]): DataFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:tsv|jsonl|csv)(?:\.gz)?$/.test(name))
      .sort()
      .map((name) => ({ stem: name.slice(0, name.indexOf('.')), name, path: join(folder, name) })),
  );
}

function readText(file: DataFile): string {
  const bytes = readFileSync(file.path);
  return (file.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a tab-separated file by column name. */
export function readTsv(file: DataFile): Record<string, string>[] {
  const [head = '', ...lines] = readText(file)
    .split(/\r?\n/)
    .filter((line) => line.length > 0);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

/** Rows of a JSON-lines file. The caller names the shape: these are our own evaluation files, not foreign answers. */
export function readJsonLines<T>(file: DataFile): T[] {
  return readText(file)
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}
