// What `npm start` does where there is no screen: walks through the main job with a real pointer, and tells and pictures what it saw.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickInCard, hoverName, launchChromium, seenCard } from '../e2e/support/chromium.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import type { CardSeen } from '../e2e/support/locate.ts';
import { pause, until } from '../e2e/support/pointer.ts';
import { countByHost } from '../e2e/support/requests.ts';
import type { World } from '../world/index.ts';
import { ROOT } from './run.ts';

export type Place = { readonly path: string; readonly name: string };
export type TourOptions = { readonly world?: World; readonly extension: string; readonly place: Place };

/** The few moves of the tour, said the same way in both browsers. */
type Hands = {
  hover(name: string): Promise<unknown>;
  seen(): Promise<CardSeen | null>;
  click(words: RegExp): Promise<void>;
  picture(): Promise<Buffer>;
  popup(): Promise<{ readonly text: string; readonly picture: Buffer }>;
  close(): Promise<void>;
};

const FOLDER = join(ROOT, '.output/start');
/** Time for parts that come after the first, and for a picture at rest. */
const SETTLE_MS = 1_500;
/** The real network may take its time. */
const CARD_TIMEOUT = 20_000;

async function chromiumHands({ world, extension, place }: TourOptions): Promise<Hands> {
  const app = await launchChromium({ extension, ...(world ? { world } : {}) });
  const page = await app.openPaper(place.path);
  return {
    hover: (name) => hoverName(page, name),
    seen: () => seenCard(page),
    click: (words) => clickInCard(page, words),
    picture: () => page.screenshot(),
    async popup() {
      await page.mouse.move(4, 4);
      const popup = await app.openPopup(page);
      await pause(SETTLE_MS);
      return { text: await popup.locator('body').innerText(), picture: await popup.screenshot() };
    },
    close: app.close,
  };
}

async function firefoxHands({ world, extension, place }: TourOptions): Promise<Hands> {
  const app = await launchFirefox({ extension, ...(world ? { world } : {}) });
  const page = await app.openPaper(place.path);
  return {
    hover: (name) => page.hoverName(name),
    seen: page.seenCard,
    click: (words) => page.clickInCard(words),
    picture: page.screenshot,
    async popup() {
      await app.openPopup();
      await pause(SETTLE_MS);
      return { text: (await app.inPopup((content) => content.document.body.innerText)) ?? '', picture: await app.popupPicture() };
    },
    close: app.close,
  };
}

const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line}`)
    .join('\n');

/** Walks, prints, leaves pictures in .output/start. Rejects where a step does not come to its end. */
export async function tour(
  browser: 'chromium' | 'firefox',
  options: TourOptions,
  onHands: (hands: { close(): Promise<void> }) => void,
): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const hands = await (browser === 'chromium' ? chromiumHands(options) : firefoxHands(options));
  onHands(hands);
  let pictures = 0;
  const keep = (what: string, picture: Buffer): void => {
    pictures += 1;
    const file = `${pictures}-${what}.png`;
    writeFileSync(join(FOLDER, file), picture);
    console.log(`  picture: .output/start/${file}`);
  };
  const { name } = options.place;

  console.log(`\nThe pointer rests on "${name}".`);
  await hands.hover(name);
  const first = await until(
    async () => {
      const seen = await hands.seen();
      return seen && seen.state !== 'loading' ? seen : undefined;
    },
    `the card of ${name}`,
    CARD_TIMEOUT,
  );
  await pause(SETTLE_MS);
  const full = (await hands.seen()) ?? first;
  console.log(`The card says (${full.state}, ${full.match}${full.author ? `, ${full.author}` : ''}):\n${indent(full.text)}`);
  keep('card', await hands.picture());

  console.log('\nA click on Follow.');
  await hands.click(/^follow\b/);
  await until(async () => /following/i.test((await hands.seen())?.text ?? ''), 'the card to say that the person is followed');
  keep('followed', await hands.picture());

  console.log('\nA click on the closest collaborator.');
  await hands.click(/shared paper/);
  const other = await until(async () => {
    const seen = await hands.seen();
    return seen && seen.author !== full.author && seen.state === 'ready' ? seen : undefined;
  }, 'the card of the collaborator');
  await pause(SETTLE_MS);
  console.log(`The same card, another person:\n${indent(((await hands.seen()) ?? other).text)}`);
  keep('collaborator', await hands.picture());

  console.log('\nThe popup.');
  const popup = await hands.popup();
  console.log(indent(popup.text));
  keep('popup', popup.picture);

  if (options.world) {
    console.log('\nAsked, by host:');
    for (const [host, { requests, credits }] of Object.entries(countByHost(options.world))) {
      console.log(`    ${host.padEnd(28)} ${String(requests).padStart(3)} requests ${String(credits).padStart(4)} credits`);
    }
  }
  await hands.close();
}
