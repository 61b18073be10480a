// The checks' own tests: every one must catch a bad sample and let its harmless neighbour pass.
import { describe, expect, it } from 'vitest';
import { breaches, RULES } from './effects.ts';
import { defaultExportProblem, headerProblem, lines, median, nameProblem } from './form.ts';
import { cycles, importProblems } from './imports.ts';
import { parseFile } from './source-file.ts';

const imports = (path: string, text: string) => importProblems(parseFile(path, text));
const effects = (path: string, text: string) => RULES.flatMap((rule) => breaches(rule, parseFile(path, text)));

describe('imports', () => {
  it.each([
    ['lib/core/a.ts', "import { x } from '../names/x.ts';", 'core may not import names'],
    ['lib/names/a.ts', "export { x } from '../sites/x.ts';", 'names may not import sites'],
    ['lib/sources/a.source.ts', "const x = await import('../net/limiter.ts');", 'sources may not import net'],
    ['lib/sources/a.source.ts', "import { Get } from '../net/get.ts';", 'only with `import type`'],
    ['lib/hover/a.ts', "import type { Source } from '../sources/source.ts';", 'hover may not import sources/shape'],
    ['components/card/a.tsx', "import { serve } from '../../lib/bus/server.ts';", 'components may not import bus'],
    ['components/card/a.tsx', "import { ASK_PORT } from '../../lib/bus/protocol.ts';", 'only with `import type`'],
    ['components/card/a.tsx', "type X = import('../../lib/store/cache.ts').X;", 'components may not import store'],
    ['lib/lookup/a.ts', "import { x } from '../follows/list.ts';", 'lookup may not import follows'],
    ['lib/lookup/a.ts', "import { x } from '../../tests/world/index.ts';", 'the product imports tests'],
    ['tests/world/a.ts', "import { fold } from '../../lib/names/fold.ts';", 'world may not import names'],
    ['lib/core/a.ts', "import { x } from './b';", 'no file extension'],
    ['lib/core/a.ts', "import { x } from '@/lib/core/b.ts';", 'alias'],
    ['lib/core/a.ts', "import { readFileSync } from 'node:fs';", 'not on "node:fs"'],
    ['lib/sources/a.source.ts', "import * as z from 'zod/mini';", 'where a foreign file enters'],
    ['lib/store/transfer-file.ts', "import * as z from 'zod';", 'no list of packages'],
    ['lib/lookup/a.ts', "import { openDB } from 'idb';", 'the store is the only one'],
    ['entrypoints/page/index.ts', "import browser from 'webextension-polyfill';", 'page bundle'],
    ['entrypoints/background/index.ts', "import browser from 'webextension-polyfill';", 'the background'],
    ['components/ui/a.tsx', "import { browser } from 'wxt/browser';", 'at the edges'],
    ['lib/hover/a.ts', "import { h } from 'preact';", 'lives in components'],
  ])('%s: %s', (path, text, problem) => {
    expect(imports(path, text).join()).toContain(problem);
  });

  it.each([
    ['lib/names/a.ts', "import { x } from '../core/x.ts'; import { y } from './y.ts';"],
    [
      'lib/sources/a.source.ts',
      "import { object } from '../core/shape.ts'; import type { Get } from '../net/get.ts'; import { fold } from '../names/fold.ts';",
    ],
    ['components/card/a.tsx', "import type { Part } from '../../lib/bus/protocol.ts'; import { call } from '../../lib/bus/client.ts';"],
    ['components/card/a.tsx', "import styles from './card.css?inline'; import { useState } from 'preact/hooks';"],
    ['lib/lookup/a.ts', "import { get } from '../net/net.ts'; import { rows } from '../store/cache.ts';"],
    ['entrypoints/popup/main.tsx', "import browser from 'webextension-polyfill'; import { x } from '../lib/lookup/x.ts';"],
    ['tests/unit/names/a.test.ts', "import { fold } from '../../../lib/names/fold.ts'; import { it } from 'vitest';"],
  ])('%s may: %s', (path, text) => {
    expect(imports(path, text)).toEqual([]);
  });

  it('finds a circle once, and none among types', () => {
    const a = parseFile('lib/core/a.ts', "import { b } from './b.ts'; export const a = 1;");
    const b = parseFile('lib/core/b.ts', "import { a } from './a.ts'; export const b = 1;");
    const types = parseFile('lib/core/b.ts', "import type { a } from './a.ts'; export const b = 1;");
    expect(cycles([a, b])).toEqual(['lib/core/a.ts -> lib/core/b.ts -> lib/core/a.ts']);
    expect(cycles([a, types])).toEqual([]);
  });

  it('a file that does not parse does not pass', () => {
    expect(() => parseFile('lib/core/a.ts', 'const = ;')).toThrow('does not parse');
  });
});

describe('effects', () => {
  it.each([
    ['lib/sources/a.source.ts', 'const a = await fetch(url);', 'the network: fetch'],
    ['lib/lookup/a.ts', 'const a = globalThis.fetch;', 'the network: fetch'],
    ['entrypoints/background.ts', 'await fetch(url);', 'the network: fetch'],
    ['lib/follows/a.ts', 'indexedDB.open("x");', 'storage: indexedDB'],
    ['lib/lookup/a.ts', 'browser.storage.session.get("x");', 'storage: browser.storage.session'],
    ['entrypoints/background.ts', 'browser.storage.local.get("x");', 'storage: browser.storage.local'],
    ['components/popup/a.tsx', 'localStorage.setItem("a", "b");', 'storage: localStorage'],
    ['entrypoints/background.ts', 'browser.runtime.onMessage.addListener(f);', 'messaging: browser.runtime.onMessage'],
    ['components/popup/a.tsx', 'api.tabs.sendMessage(1, {});', 'messaging: api.tabs.sendMessage'],
    ['lib/hover/a.ts', 'browser.i18n.getMessage("x");', 'browser API: browser'],
    ['lib/core/a.ts', 'if (chrome?.runtime) x();', 'browser API: chrome'],
    ['lib/insight/a.ts', 'document.createElement("p");', 'DOM: document'],
    ['lib/sources/a.source.ts', 'new DOMParser();', 'DOM: DOMParser'],
    ['lib/lookup/a.ts', 'export const f = (element: Element): void => {};', 'DOM: Element'],
    ['components/card/a.tsx', 'node.innerHTML = "x";', 'raw HTML: innerHTML'],
    ['components/card/a.tsx', 'const a = <p dangerouslySetInnerHTML={x} />;', 'raw HTML: dangerouslySetInnerHTML'],
    ['lib/hover/a.ts', 'document.write("x");', 'raw HTML: document.write'],
    ['lib/hover/a.ts', 'new Function("x")();', 'code: Function'],
    ['lib/lookup/a.ts', 'const url = `https://api.openalex.org/works/$' + '{id}`;', 'address: https://api.openalex.org'],
    ['components/card/a.tsx', 'const a = <a href="https://orcid.org/x" />;', 'address: https://orcid.org'],
    ['components/card/a.tsx', 'const a = <p>Follow</p>;', 'words: Follow'],
    ['components/card/a.tsx', 'const a = <p>{"Follow"}</p>;', 'words: Follow'],
    ['components/card/a.tsx', 'const a = <p>{`Follow $' + '{name}`}</p>;', 'words: Follow'],
    ['components/card/a.tsx', 'const a = <button aria-label="Close" />;', 'words: Close'],
    ['components/card/a.tsx', 'const a = <input placeholder={"Name"} />;', 'words: Name'],
  ])('%s: %s', (path, text, problem) => {
    expect(effects(path, text).join()).toContain(problem);
  });

  it.each([
    ['lib/net/net.ts', 'await fetch(url);'],
    ['lib/lookup/a.ts', 'export const f = ({ fetch }: Tools) => fetch(1);'],
    ['lib/lookup/a.ts', 'tools.fetch(1); const o = { fetch: 1 };'],
    ['entrypoints/background.ts', 'createNet({ fetch: globalThis.fetch }); createUserData({ area: browser.storage.local, indexedDB });'],
    ['lib/store/a.ts', 'browser.storage.local.get("x"); indexedDB.open("x");'],
    ['lib/bus/server.ts', 'browser.runtime.onConnect.addListener(f);'],
    ['lib/lookup/a.ts', 'const window = 60_000; const after = window * 2;'],
    ['lib/hover/a.ts', 'document.addEventListener("pointerover", f);'],
    ['lib/sources/a.source.ts', 'const url = "https://api.openalex.org/works";'],
    ['components/card/a.tsx', 'const a = <p class="big" data-state={"open"}>{t("follow")} · {count}</p>;'],
    ['components/card/a.tsx', 'const a = <button aria-label={t("close")} type="button">×</button>;'],
  ])('%s may: %s', (path, text) => {
    expect(effects(path, text)).toEqual([]);
  });
});

describe('form', () => {
  it('counts lines as an editor does', () => {
    expect(lines('a\nb\n')).toBe(2);
    expect(median([1, 2, 300])).toBe(2);
  });

  it.each([
    ["import { a } from './a.ts';\n", 'starts without a header'],
    ['// todo\nconst a = 1;\n', 'says nothing'],
    ['// one line of many\n// two\n// three\n// four\nconst a = 1;\n', '4 lines'],
  ])('%j', (text, problem) => {
    expect(headerProblem(text)).toContain(problem);
  });

  it('accepts a short header, after a shebang too', () => {
    expect(headerProblem('#!/usr/bin/env node\n// Says what this file is for.\n')).toBeUndefined();
  });

  it.each(['lib/core/FollowList.ts', 'lib/core/follow_list.ts', 'components/Card/card.tsx'])('%s is not kebab-case', (path) => {
    expect(nameProblem(path)).toContain('kebab-case');
  });

  it.each([
    'lib/core/follow-list.test.ts',
    'entrypoints/page/index.ts',
    '.ci/run',
    'README.md',
    'assets/static/_locales/pt_BR/messages.json',
  ])('%s is a good name', (path) => {
    expect(nameProblem(path)).toBeUndefined();
  });

  it('default exports are for registries, entry points and configurations', () => {
    const problem = (path: string) => defaultExportProblem(parseFile(path, 'export default {};'));
    expect(problem('lib/core/a.ts')).toContain('default export');
    expect([problem('lib/sites/arxiv.site.ts'), problem('entrypoints/background.ts'), problem('wxt.config.ts')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
