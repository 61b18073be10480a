// The background's two scripts as the build makes them of the bundler's two chunks, run here as a browser would.
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { classic } from '../../../assets/two-scripts.ts';

const FIRST = `const a=1,b=n=>n+a;globalThis.ask=async()=>(await import("./background-more.js").then(e=>e.t)).two();export{b as n};`;
const MORE = `import{n as e}from"./background.js";var two=()=>e(1);export{x as t};var x={two};`;

/** A worker that may import what it imported while it was installed, and nothing else. */
function worker() {
  const heard = new Map<string, () => unknown>();
  const importScripts = vi.fn((file: string) => {
    if (file !== '/background-more.js') throw new Error(`no ${file}`);
    runInNewContext(classic(MORE, 'background-more.js'), { globalThis: scope });
  });
  const scope: Record<string, unknown> = {
    importScripts,
    addEventListener: (type: string, listen: () => unknown) => heard.set(type, listen),
  };
  const run = (code: string) => runInNewContext(classic(code, 'background.js'), { ...scope, globalThis: scope });
  return { scope, importScripts, heard, run };
}

describe('in a worker', () => {
  it('the second script is imported when it is needed, once, and shares what the first has', async () => {
    const { scope, importScripts, run } = worker();
    run(FIRST);
    expect(importScripts).not.toHaveBeenCalled();
    const ask = scope.ask as () => Promise<number>;
    expect([await ask(), await ask()]).toEqual([2, 2]);
    expect(importScripts).toHaveBeenCalledTimes(1);
  });

  it('it is imported while the worker is installed, within the event: later a worker may not import what is new', () => {
    const { importScripts, heard, run } = worker();
    run(FIRST);
    void heard.get('install')?.();
    expect(importScripts).toHaveBeenCalledTimes(1);
  });

  it('a script that cannot be loaded is a rejection, and the next need tries again', async () => {
    const { scope, importScripts, run } = worker();
    importScripts.mockImplementationOnce(() => {
      throw new Error('NetworkError');
    });
    run(FIRST);
    const ask = scope.ask as () => Promise<number>;
    await expect(ask()).rejects.toThrow('NetworkError');
    expect(await ask()).toBe(2);
  });
});

it('a chunk that needs a third script ends the build', () => {
  expect(() => classic('import{a}from"./third.js";a()', 'background.js')).toThrow('third.js');
  expect(() => classic('import("./third.js")', 'background.js')).toThrow('third.js');
});
