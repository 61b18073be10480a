// Judges where effects happen: fetch, storage, messaging, browser.*, DOM, raw HTML, addresses, words on screen. One rule, one entry.
import { chain, isProduct, type Node, type SourceFile, walk } from './source-file.ts';

type Finding = string | undefined;
type Rule = {
  readonly title: string;
  /** Files it looks at. */
  readonly at: (path: string) => boolean;
  /** What is wrong with this node, if anything. `own` are the names the file itself declares. */
  readonly find: (node: Node, trail: readonly Node[], own: ReadonlySet<string>, path: string) => Finding;
};

const inside =
  (...rooms: readonly string[]) =>
  (path: string): boolean =>
    rooms.some((room) => path.startsWith(room));
const productExcept =
  (...rooms: readonly string[]) =>
  (path: string): boolean =>
    isProduct(path) && !inside(...rooms)(path);

/** The global a node names: `fetch`, `globalThis.fetch` and `self.fetch` are one. Undefined where the file declares that name itself. */
function globalName(node: Node, trail: readonly Node[], own: ReadonlySet<string>): string | undefined {
  const parent = trail.at(-1);
  if (parent?.type === 'MemberExpression' && !parent.computed && parent.property === node) return undefined;
  if (node.type === 'MemberExpression') return chain(node)?.match(/^(?:globalThis|window|self)\.(\w+)$/)?.[1];
  if (node.type !== 'Identifier' || own.has(String(node.name))) return undefined;
  const isKey =
    (parent?.type === 'Property' && parent.key === node && !parent.computed) ||
    /^TS.*Signature$|^PropertyDefinition$/.test(parent?.type ?? '');
  return isKey ? undefined : String(node.name);
}

const globals =
  (names: readonly string[], what: string): Rule['find'] =>
  (node, trail, own) => {
    const name = globalName(node, trail, own);
    return name !== undefined && names.includes(name) ? `${what}: ${name}` : undefined;
  };

/** A composition root may hand a thing over to the room it belongs to, never use it. */
function handedOver(node: Node, trail: readonly Node[], path: string): boolean {
  const parent = trail.at(-1);
  const used = (parent?.type === 'CallExpression' && parent.callee === node) || parent?.type === 'NewExpression';
  return path.startsWith('entrypoints/') && !used && parent?.type !== 'MemberExpression';
}

const exceptHandedOver =
  (find: Rule['find']): Rule['find'] =>
  (node, trail, own, path) =>
    handedOver(node, trail, path) ? undefined : find(node, trail, own, path);

const STORAGE_AREA = /(^|\.)storage\.(local|session|sync|managed)$/;
const MESSAGING =
  /(^|\.)(runtime\.(sendMessage|connect|onMessage|onConnect|onMessageExternal|onConnectExternal)|tabs\.(sendMessage|connect))$/;
const RAW_HTML = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe', 'createContextualFragment'];
const DOM = [
  'document',
  'window',
  'DOMParser',
  'HTMLElement',
  'Element',
  'Document',
  'ShadowRoot',
  'MutationObserver',
  'NodeFilter',
  'getComputedStyle',
];
const SPOKEN = [
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-valuetext',
  'aria-roledescription',
];
const LETTER = /\p{L}/u;
/** The name of a language, which nobody asks anything. */
const SVG_NAME = 'http://www.w3.org/2000/svg';

const texts = (node: Node): readonly string[] => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateElement') return [String((node.value as { cooked?: unknown }).cooked ?? '')];
  return [];
};

export const RULES: readonly Rule[] = [
  {
    title: 'fetch only in net',
    at: productExcept('lib/net/'),
    find: exceptHandedOver(globals(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], 'the network')),
  },
  {
    title: 'IndexedDB and storage only in store',
    at: productExcept('lib/store/'),
    find: exceptHandedOver((node, trail, own, path) => {
      const area = node.type === 'MemberExpression' && STORAGE_AREA.test(chain(node) ?? '') ? `storage: ${chain(node)}` : undefined;
      return area ?? globals(['indexedDB', 'IDBKeyRange', 'localStorage', 'sessionStorage', 'caches'], 'storage')(node, trail, own, path);
    }),
  },
  {
    title: 'runtime messaging only in bus',
    at: productExcept('lib/bus/'),
    find: (node) => (node.type === 'MemberExpression' && MESSAGING.test(chain(node) ?? '') ? `messaging: ${chain(node)}` : undefined),
  },
  {
    title: 'no browser.* in pure rooms and components',
    at: inside('lib/core/', 'lib/names/', 'lib/sites/', 'lib/sources/', 'lib/insight/', 'lib/hover/', 'components/'),
    find: globals(['browser', 'chrome'], 'browser API'),
  },
  {
    title: 'no DOM where there is no page',
    at: inside('lib/core/', 'lib/names/', 'lib/sources/', 'lib/insight/', 'lib/lookup/', 'lib/follows/', 'lib/net/', 'lib/store/'),
    find: globals(DOM, 'DOM'),
  },
  {
    title: 'no HTML out of strings, no code out of strings',
    at: isProduct,
    find: (node, trail, own, path) => {
      const name = node.type === 'Identifier' || node.type === 'JSXIdentifier' ? String(node.name) : '';
      if (RAW_HTML.includes(name)) return `raw HTML: ${name}`;
      if (node.type === 'CallExpression' && /(^|\.)document\.write(ln)?$/.test(chain(node.callee) ?? '')) return 'raw HTML: document.write';
      return globals(['eval', 'Function'], 'code')(node, trail, own, path) && /^(Call|New)Expression$/.test(trail.at(-1)?.type ?? '')
        ? `code: ${name}`
        : undefined;
    },
  },
  {
    title: 'hosts are named only by sources and sites',
    // ids.ts turns ids into public addresses and back; the shape of an id is core's business.
    at: (path) => productExcept('lib/sources/', 'lib/sites/')(path) && path !== 'lib/core/ids.ts',
    find: (node) => {
      const host = texts(node)
        .map((text) => /https?:\/\/([\w-]+\.)+[a-z]{2,}/i.exec(text.replaceAll(SVG_NAME, ''))?.[0])
        .find(Boolean);
      return host ? `address: ${host}` : undefined;
    },
  },
  {
    title: 'every word on screen comes from the catalogue',
    at: (path) => /^(components|entrypoints)\/.*\.tsx$/.test(path),
    find: (node, trail) => {
      if (node.type === 'JSXText' && LETTER.test(String(node.value))) return `words: ${String(node.value).trim()}`;
      const parent = trail.at(-1);
      const spoken = texts(node).find((text) => LETTER.test(text));
      if (spoken === undefined) return undefined;
      // <p>{'Words'}</p>, but not class={'words'}
      const holder = node.type === 'TemplateElement' ? trail.at(-2) : parent;
      const outer = trail.at(node.type === 'TemplateElement' ? -3 : -2);
      if (holder?.type === 'JSXExpressionContainer' && /^JSX(Element|Fragment)$/.test(outer?.type ?? '')) return `words: ${spoken}`;
      const attribute = trail.findLast((ancestor) => ancestor.type === 'JSXAttribute');
      const direct = attribute && (parent === attribute || holder?.type === 'JSXExpressionContainer');
      return direct && SPOKEN.includes(attributeName(attribute)) ? `words: ${spoken}` : undefined;
    },
  },
];

const attributeName = (attribute: Node): string => String((attribute.name as Node | undefined)?.name ?? '');

/** Identifiers a pattern binds: not its defaults, not its types. */
function bound(pattern: unknown): readonly string[] {
  const node = pattern as Node | null | undefined;
  switch (node?.type) {
    case 'Identifier':
      return [String(node.name)];
    case 'AssignmentPattern':
      return bound(node.left);
    case 'RestElement':
      return bound(node.argument);
    case 'ArrayPattern':
      return (node.elements as readonly unknown[]).flatMap(bound);
    case 'ObjectPattern':
      return (node.properties as readonly Node[]).flatMap((property) => bound(property.type === 'Property' ? property.value : property));
    default:
      return [];
  }
}

/** Names that the file declares or imports itself; a parameter called `fetch` is not the global. */
function ownNames(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(file.tree, (node) => {
    const patterns: unknown[] = [];
    if (node.type === 'VariableDeclarator' || /^(Function|Class)Declaration$/.test(node.type)) patterns.push(node.id);
    if (/Function/.test(node.type) && Array.isArray(node.params)) patterns.push(...node.params);
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) patterns.push(node.local);
    for (const name of patterns.flatMap(bound)) names.add(name);
  });
  return names;
}

/** One sentence per breach of one rule. */
export function breaches(rule: Rule, file: SourceFile): readonly string[] {
  if (!rule.at(file.path)) return [];
  const own = ownNames(file);
  const found: string[] = [];
  walk(file.tree, (node, trail) => {
    const finding = rule.find(node, trail, own, file.path);
    if (finding) found.push(`${file.path}:${file.line(node.start)}: ${finding}`);
  });
  return found;
}
