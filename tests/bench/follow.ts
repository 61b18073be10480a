// How long a follow takes when many people are followed already: `node tests/bench/follow.ts [--people N] [--rounds N]`. Prints medians and ranges.
import { parseArgs } from 'node:util';
import type { browser } from 'wxt/browser';
import { launchChromium } from '../e2e/support/chromium.ts';
import { startWorld } from '../world/index.ts';

declare const chrome: typeof browser;

const { values } = parseArgs({ options: { people: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '5' } } });
const count = Number(values.people);
const rounds = Number(values.rounds);

const told = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  return `${sorted[Math.floor((sorted.length - 1) / 2)]} ms [${sorted[0]}–${sorted.at(-1)}]`;
};

/** People as the sources describe them: spellings, three anchors, fifty co-authors. */
const crowd = Array.from({ length: count }, (_, n) => ({
  // Digits spread as random ones are.
  key: `p${(BigInt(n) * 0x9e3779b97f4a7c15n).toString(16).padStart(16, '0').slice(-12)}`,
  name: `Ada${n} Example`,
  otherNames: [`A. Example`, `Ada${n} B. Example`],
  ids: [`openalex:A59${String(n).padStart(8, '0')}`],
  affiliation: 'University of Examples',
  anchors: [1, 2, 3].map((k) => ({ ids: { doi: `10.5555/example.${n}.${k}` }, title: `On examples of many kinds, part ${k}` })),
  coauthors: Array.from({ length: 50 }, (_, k) => `Grace${k} Sample${n}`),
  since: 1_700_000_000_000 + n,
}));

const world = await startWorld();
const app = await launchChromium({ world });
try {
  // One by one through the front door would take all day: a document as the first version wrote it.
  await app.worker.evaluate((data) => chrome.storage.local.set({ 'byline:follows': { version: 1, at: 1, data } }), crowd);
  await app.stopWorker();
  const options = await app.openOptions();
  const follow = (n: number): Promise<number> =>
    options.evaluate(
      async (id) => {
        const began = performance.now();
        const args = { subject: { kind: 'researcher', id }, researcher: id, name: 'Somebody New' };
        const answer = (await chrome.runtime.sendMessage({ type: 'byline:call', call: 'follow', args })) as { ok: boolean };
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return performance.now() - began;
      },
      `openalex:A51${String(n).padStart(8, '0')}`,
    );
  process.stdout.write(`${count} followed\nthe first follow, which divides an old list: ${Math.round(await follow(0))} ms\n`);
  const calls: number[] = [];
  for (let n = 1; n <= rounds; n += 1) calls.push(await follow(n));
  process.stdout.write(`each further one: ${told(calls)}\n`);
  const cold: number[] = [];
  for (let n = 1; n <= rounds; n += 1) {
    await app.stopWorker();
    cold.push(await follow(rounds + n));
  }
  process.stdout.write(`the first of a worker: ${told(cold)}\n`);
} finally {
  await app.close();
  await world.close();
}
