// Judges the form of files: size, header, names, default exports. Says nothing of what they do.
import { type SourceFile, walk } from './source-file.ts';

/** Over this a file wants to be two things (see the style section of the README). */
export const LONGEST = 300;
/** The middle file of what ships stays readable without scrolling. */
export const MEDIAN = 80;
/** A header says what a file is for and what it must not do; more belongs beside the code it explains. */
const HEADER_LINES = 3;

export const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** The first comment must start the file, say something, and stay short. */
export function headerProblem(text: string): string | undefined {
  const body = text.replace(/^#!.*\n/, '');
  const lineComment = /^(?:\/\/.*\n)+/.exec(body)?.[0];
  const header = lineComment ?? /^\/\*[\s\S]*?\*\//.exec(body)?.[0];
  if (header === undefined) return 'starts without a header that says what the file is for';
  if (lines(header) > HEADER_LINES) return `has a header of ${lines(header)} lines; ${HEADER_LINES} are enough`;
  return header.replace(/\W/g, '').length < 15 ? 'has a header that says nothing' : undefined;
}

/** Names that other programs prescribe. */
const FOREIGN_NAMES =
  /(^|\/)(README|CHANGELOG|CONTRIBUTING|SECURITY|PRIVACY)\.md$|(^|\/)LICENSE$|(^|\/)_locales\/|\/messages\.json$|(^|\/)__\w+__\//;

/** Every part of a path is lower case with dashes; the kind of a file may follow after dots. */
export function nameProblem(path: string): string | undefined {
  if (FOREIGN_NAMES.test(path)) return undefined;
  const odd = path.split('/').find((part) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part));
  return odd === undefined ? undefined : `"${odd}" is not kebab-case`;
}

/** Files whose format wants a default export: registry entries, entry points, configurations. */
const WANTS_DEFAULT = /\.(site|source|section)\.tsx?$|\/registry\.tsx?$|^entrypoints\/|\.config\.ts$/;

export function defaultExportProblem(file: SourceFile): string | undefined {
  if (WANTS_DEFAULT.test(file.path)) return undefined;
  let found: string | undefined;
  walk(file.tree, (node) => {
    if (node.type === 'ExportDefaultDeclaration') found = `line ${file.line(node.start)}: default export; name it`;
  });
  return found;
}
