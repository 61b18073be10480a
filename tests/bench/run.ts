// What the extension costs a page and how soon a card comes: `npm run bench [-- --rounds N --only abs|list|idle|card|panel|works|graph]`.
// Prints medians and ranges; judges nothing.
import { parseArgs } from 'node:util';
import { card, hoverName, launchChromium, leave } from '../e2e/support/chromium.ts';
import { extensionFolder } from '../e2e/support/extension.ts';
import { home } from '../e2e/support/home.ts';
import { idleCosts } from '../e2e/support/idle.ts';
import { startWorld, type World } from '../world/index.ts';
import { benchGraph } from './graph.ts';
import { pageCosts, VARIANTS } from './page-cost.ts';
import { panelOpenings } from './panel.ts';
import { benchWorks } from './works.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
const PAGES = { abs: home.path, list: '/list/cs.LG/2026-05?skip=0&show=2000' };
const isAsked = (part: string): boolean => values.only === undefined || values.only === part;

const SAID = { none: 'without', idle: 'an extension that does nothing', ours: 'with Byline' };

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], share: number): number => sorted(numbers)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;
const told = (numbers: readonly number[], digits = 0): string =>
  `${at(numbers, 0.5).toFixed(Math.max(digits, 1))} [${at(numbers, 0).toFixed(digits)}–${at(numbers, 1).toFixed(digits)}]`;

/** From the pointer's last move to the card with its person, ms; the opening delay of the settings is in it. */
async function cardTimes(world: World): Promise<readonly number[]> {
  const app = await launchChromium({ world });
  const page = await app.openPaper(home.path);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Noted inside the page: a locator that polls would measure its own pauses.
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (!document.querySelector('byline-card[data-state="ready"]:not([hidden])')) return;
            observer.disconnect();
            resolve(performance.timeOrigin + performance.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(document.documentElement, {
            childList: true,
            subtree: true,
            attributes: true,
            attributeFilter: ['data-state', 'hidden'],
          });
        }),
    );
    const spot = await hoverName(page, home.first);
    const from = performance.timeOrigin + performance.now();
    const took = (await shown) - from;
    // The first fills the cache; the others are what a reader meets from then on.
    if (round > 0) times.push(took);
    await leave(page, spot);
    await card(page).waitFor({ state: 'detached' });
    // A card soon after another opens sooner; a reader's usual pace is measured.
    await page.waitForTimeout(600);
  }
  await app.close();
  return times;
}

extensionFolder('chrome');
const world = await startWorld();
try {
  for (const [name, path] of Object.entries(PAGES).filter(([part]) => isAsked(part))) {
    const costs = await pageCosts(world, path, rounds);
    console.log(`${name}: main thread of a load that is only read, ms, median [range], n = ${rounds}`);
    for (const variant of VARIANTS) {
      const task = told(costs[variant].map((cost) => cost.task));
      console.log(`  ${SAID[variant].padEnd(38)} ${task.padEnd(18)} script of it ${told(costs[variant].map((cost) => cost.script))}`);
    }
  }
  if (isAsked('idle')) {
    const app = await launchChromium({ world });
    await app.readsAnySite();
    for (const posts of [1, 4_000]) {
      const { looks, starts } = await idleCosts(app, posts, rounds);
      console.log(
        `page of ${posts} posts, no byline: one look ${told(looks, 2)} ms once it is idle, the script's start ${told(starts, 2)} ms (n = ${looks.length})`,
      );
    }
    await app.close();
  }
  if (isAsked('card')) {
    const times = await cardTimes(world);
    console.log(
      `card of a known person: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms after the pointer came to rest (n = ${times.length})`,
    );
  }
  if (isAsked('panel')) {
    const openings = await panelOpenings(world, rounds);
    const ms = (what: keyof (typeof openings)[number]): string => told(openings.map((one) => one[what]));
    console.log(
      `panel of a known person: first number ${ms('fromCode')} ms after its code had run, ${ms('fromPage')} with loading it (n = ${rounds})`,
    );
  }
  if (isAsked('works')) await benchWorks(world, rounds, told);
  if (isAsked('graph')) await benchGraph(world);
} finally {
  await world.close();
}
