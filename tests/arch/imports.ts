// Judges imports against the tables in rooms.ts: arrows point down, packages stay where they belong, no cycles, no aliases.
import { posix } from 'node:path';
import { PACKAGES, ROOMS } from './rooms.ts';
import { isProduct, type SourceFile } from './source-file.ts';

export const roomOf = (path: string): string | undefined =>
  Object.entries(ROOMS)
    .filter(([, room]) => path.startsWith(room.at))
    .sort(([, a], [, b]) => b.at.length - a.at.length)[0]?.[0];

const resolve = (from: string, to: string): string => posix.join(posix.dirname(from), to.replace(/\?.*$/, ''));

/** One sentence per import that the tables forbid. */
export function importProblems(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  return file.imports.flatMap(({ to, typeOnly, line }) => {
    const at = `${file.path}:${line}`;
    if (to.startsWith('.')) {
      const target = resolve(file.path, to);
      if (!/\.[a-z]+$/.test(target)) return [`${at}: "${to}" has no file extension`];
      if (isProduct(file.path) && target.startsWith('tests/')) return [`${at}: the product imports tests ("${to}")`];
      const other = roomOf(target);
      if (room === undefined || other === room) return [];
      const rules = ROOMS[room];
      if (other === undefined) return [`${at}: "${to}" is in no room`];
      if (rules?.from.includes(other) || (typeOnly && rules?.typesFrom?.includes(other))) return [];
      const hint = rules?.typesFrom?.includes(other) ? ' (only with `import type`)' : '';
      return [`${at}: ${room} may not import ${other} ("${to}")${hint}`];
    }
    if (/^([@~#]{1,2}\/|\/)/.test(to)) return [`${at}: "${to}" is an alias; import by relative path`];
    if (!isProduct(file.path) || to.startsWith('node:'))
      return isProduct(file.path) ? [`${at}: the product runs in browsers, not on "${to}"`] : [];
    const known = PACKAGES.filter((entry) => entry.name.test(to));
    if (known.some((entry) => entry.at.test(file.path))) return [];
    return [`${at}: "${to}" may not be used here: ${known[0]?.why ?? 'it is in no list of packages'}`];
  });
}

/** Circles of imports that run (types may point both ways), each told once. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly).map(({ to }) => resolve(file.path, to)),
    ]),
  );
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.add([...trail.slice(seen), path].join(' -> '));
    if (seen >= 0 || finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return [...found];
}
