// One file of the project as the checks see it: path, text, parsed tree, imports. Reads and parses, judges nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A node of the parser's tree (ESTree with TypeScript and JSX), read by the checks as plain data. */
export type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

export type Import = { readonly to: string; readonly typeOnly: boolean; readonly line: number };

export type SourceFile = {
  /** Relative to the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: Node;
  readonly imports: readonly Import[];
  readonly line: (offset: number) => number;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Calls `visit` for every node, parents first; `trail` holds the ancestors, nearest last. */
export function walk(node: Node, visit: (node: Node, trail: readonly Node[]) => void, trail: readonly Node[] = []): void {
  visit(node, trail);
  const deeper = [...trail, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, deeper);
    }
  }
}

/** `a.b.c` of a member expression without computed parts; undefined for anything else. */
export function chain(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ChainExpression') return chain(node.expression);
  if (node.type === 'MemberExpression' && !node.computed) {
    const object = chain(node.object);
    return object === undefined ? undefined : `${object}.${chain(node.property) ?? ''}`;
  }
  return undefined;
}

const literal = (node: unknown): string | undefined => (isNode(node) && typeof node.value === 'string' ? node.value : undefined);

function importOf(node: Node): { to: string; typeOnly: boolean } | undefined {
  const to = literal(node.source);
  if (to === undefined) return undefined;
  switch (node.type) {
    case 'ImportDeclaration':
      return { to, typeOnly: node.importKind === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { to, typeOnly: node.exportKind === 'type' };
    case 'ImportExpression':
      return { to, typeOnly: false };
    case 'TSImportType':
      return { to, typeOnly: true };
    default:
      return undefined;
  }
}

/** Throws where the text does not parse: a check that cannot read a file must not pass it. */
export function parseFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const tree = program as unknown as Node;
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const line = (offset: number): number => starts.filter((start) => start <= offset).length;
  const imports: Import[] = [];
  walk(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: line(node.start) });
  });
  return { path, text, tree, imports, line };
}

/** Every file git would commit: tracked, and new ones it does not ignore. */
export function projectPaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(`${ROOT}/${path}`)).sort();
}

const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith('tests/fixtures/');

let all: readonly SourceFile[] | undefined;

/** All code of the project, parsed once. */
export function projectFiles(): readonly SourceFile[] {
  all ??= projectPaths()
    .filter(isCode)
    .map((path) => parseFile(path, readFileSync(`${ROOT}/${path}`, 'utf8')));
  return all;
}

/** What ships: everything but tests and configuration. */
export const isProduct = (path: string): boolean => /^(lib|components|entrypoints|assets)\//.test(path);
