// Takes the README's picture of the panel from the embedded world: `npm run build:e2e && npm run pictures`. Writes that one file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/support/chromium.ts';
import { settled } from '../e2e/support/panel.ts';
import { startWorld } from '../world/index.ts';
import { ROOT } from './run.ts';

/** Somebody of the facts with enough papers to be seen at once. */
const WHO = '?id=openalex:A5100000039&name=Clarissa+Lauditi';
const SIZE = { width: 1080, height: 760 };
/** The README is read over slow lines too. */
const MOST_BYTES = 150_000;

const world = await startWorld();
const app = await launchChromium({ world });
const panel = await app.openPanelTab(WHO);
await panel.setViewportSize(SIZE);
await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
await settled(panel);
const picture = await panel.screenshot();
await app.close();
await world.close();
if (picture.length > MOST_BYTES) throw new Error(`${picture.length} bytes are more than ${MOST_BYTES}`);
writeFileSync(join(ROOT, 'assets/readme/panel.png'), picture);
