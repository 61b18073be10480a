// Finds and reads evaluation files. A file is known by its stem, whatever word stands between stem and ending: `acl_queries.dev.tsv`.
// A line that cannot be read is left out and counted, never fatal: files come from elsewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type DataFile = { readonly stem: string; readonly name: string; readonly path: string };

/** Stems with a task; `acl_queries_blind.tsv` is one too. Longer ones first where one begins the other. */
const STEMS =
  /^(?:names_parse|latex_names|name_pairs|challenge_cases|group_names|acl_papers|acl_queries|arxiv_author_lines|rec_lagos_blocks|rec_song)(?=[._-])/;

/** Every data file of the folders, in the order given. Throws where a folder is missing. */
export function dataFiles(folders: readonly string[]): DataFile[] {
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) throw new Error(`no such folder: ${folder}`);
    return readdirSync(folder)
      .filter((name) => /\.(?:tsv|jsonl|csv)(?:\.gz)?$/.test(name))
      .sort()
      .map((name) => ({ stem: STEMS.exec(name)?.[0] ?? name.slice(0, name.indexOf('.')), name, path: join(folder, name) }));
  });
}

/** The file that goes with another one: of its own folder where there is one. */
export const companion = (files: readonly DataFile[], of: DataFile, stem: string): DataFile | undefined => {
  const found = files.filter((file) => file.stem === stem);
  return found.find((file) => dirname(file.path) === dirname(of.path)) ?? found[0];
};

const unread = new Map<string, number>();

/** Lines of a file that could not be read so far. */
export const unreadLines = (file: DataFile): number => unread.get(file.path) ?? 0;

function readText(file: DataFile): string {
  const bytes = readFileSync(file.path);
  return (file.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

/** Rows of a tab-separated file by column name. Throws where a column the task needs is missing; rows with fewer cells are left out. */
export function readTsv(file: DataFile, needed: readonly string[] = []): Record<string, string>[] {
  const [head = '', ...lines] = readText(file)
    .split(/\r?\n/)
    .filter((line) => line.trim().length > 0);
  const columns = head.split('\t');
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`${file.name}: no column ${missing.join(', ')}`);
  const last = Math.max(0, ...needed.map((column) => columns.indexOf(column)));
  let bad = 0;
  const rows = lines.flatMap((line) => {
    const cells = line.split('\t');
    if (cells.length <= last) {
      bad += 1;
      return [];
    }
    return [Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))];
  });
  unread.set(file.path, bad);
  return rows;
}

/** Rows of a JSON-lines file for which `fits` holds. The caller names the shape: these are our own evaluation files, not foreign answers. */
export function readJsonLines<T>(file: DataFile, fits: (row: Partial<T>) => boolean): T[] {
  let bad = 0;
  const rows = readText(file)
    .split(/\r?\n/)
    .filter((line) => line.trim().length > 0)
    .flatMap((line): T[] => {
      try {
        const row = JSON.parse(line);
        if (row !== null && typeof row === 'object' && fits(row)) return [row];
      } catch {
        // Counted below.
      }
      bad += 1;
      return [];
    });
  unread.set(file.path, bad);
  return rows;
}
