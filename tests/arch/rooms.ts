// The rooms and who may import whom, as data (see "The rooms" in the README). The checks in imports.ts hold the code to it.

export type Room = {
  /** Files whose path starts so. The longest prefix of all rooms wins. */
  readonly at: string;
  /** Rooms it may take values and types from. Its own files are always allowed. */
  readonly from: readonly string[];
  /** Rooms it may take types from, nothing that runs. */
  readonly typesFrom?: readonly string[];
};

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { at: 'lib/core/', from: [] },
  names: { at: 'lib/names/', from: ['core'] },
  sites: { at: 'lib/sites/', from: ['names', 'core'] },
  'net/get': { at: 'lib/net/get.ts', from: ['core'] },
  net: { at: 'lib/net/', from: ['net/get', 'names', 'core'], typesFrom: ['sources/shape'] },
  'sources/shape': { at: 'lib/sources/source.ts', from: ['core'], typesFrom: ['net/get'] },
  sources: { at: 'lib/sources/', from: ['sources/shape', 'names', 'core'], typesFrom: ['net/get'] },
  store: { at: 'lib/store/', from: ['names', 'core'] },
  insight: { at: 'lib/insight/', from: ['names', 'core'] },
  hover: { at: 'lib/hover/', from: ['sites', 'core'] },
  'bus/client': { at: 'lib/bus/client.ts', from: ['bus/protocol', 'core'] },
  'bus/protocol': { at: 'lib/bus/protocol.ts', from: ['core'] },
  bus: { at: 'lib/bus/', from: ['bus/protocol', 'core'] },
  lookup: { at: 'lib/lookup/', from: ['sources', 'sources/shape', 'store', 'net', 'net/get', 'insight', 'names', 'core'] },
  follows: { at: 'lib/follows/', from: ['sources', 'sources/shape', 'store', 'net', 'net/get', 'insight', 'names', 'core'] },
  // A catalogue is written against the types of what it speaks of; nothing in it runs.
  assets: { at: 'assets/', from: [], typesFrom: ['components', 'core'] },
  // What the panel computes from thousands of papers is computed beside where it is shown; insight is pure.
  components: { at: 'components/', from: ['bus/client', 'assets', 'insight', 'core'], typesFrom: ['bus/protocol'] },
  entrypoints: {
    at: 'entrypoints/',
    from: [
      ...['core', 'names', 'sites', 'sources', 'sources/shape', 'net', 'net/get', 'store', 'insight', 'hover', 'lookup', 'follows'],
      ...['bus', 'bus/client', 'bus/protocol', 'assets', 'components'],
    ],
  },
  // The world is a witness from outside: it may not answer with the product's own code.
  world: { at: 'tests/world/', from: ['fixtures'] },
  fixtures: { at: 'tests/fixtures/', from: [] },
};

/** Which packages may be used where. A package that is not listed may be used nowhere in the product. */
export const PACKAGES: readonly { readonly name: RegExp; readonly at: RegExp; readonly why: string }[] = [
  {
    name: /^zod\/mini$/,
    at: /^lib\/store\/transfer-file\.ts$/,
    why: 'only where a foreign file enters: the background has no room for it, see the README',
  },
  { name: /^idb$/, at: /^lib\/store\//, why: 'the store is the only one that touches IndexedDB' },
  { name: /^preact(\/|$)/, at: /^(components|entrypoints)\//, why: 'what is shown lives in components' },
  {
    name: /^(graphology|graphology-layout-forceatlas2)$/,
    at: /^components\/graph\/layout-worker\.ts$/,
    why: 'the layout alone, beside the page',
  },
  { name: /^force-graph$/, at: /^components\/graph\/(picture|camera)\.ts$/, why: 'the drawing of the graph alone' },
  { name: /^@tanstack\/virtual-core$/, at: /^components\/works\/virtual\.ts$/, why: 'one place for long lists' },
  { name: /^temml$/, at: /^components\/works\/set-tex\.ts$/, why: 'brought only where there is TeX, and only in its safe mode' },
  { name: /^wxt\/browser$/, at: /^(lib\/(bus|store)|entrypoints)\//, why: 'browser.* stays at the edges' },
  { name: /^vite$/, at: /^assets\/(two-scripts|fetched-early)\.ts$/, why: 'steps of the build; nothing of them ships' },
  { name: /^wxt\/utils\/define-/, at: /^entrypoints\//, why: 'only entry points define entry points' },
  {
    name: /^webextension-polyfill$/,
    at: /^entrypoints\/(popup|options|sidepanel)\//,
    why: 'the page bundle and the background stay without it',
  },
];
