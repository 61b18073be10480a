// `npm start`: builds, opens a browser with the extension on a paper page. `-- --live` real sites, `-- --firefox`, `-- --headless`.
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/support/chromium.ts';
import { launchFirefox } from '../e2e/support/firefox.ts';
import { home } from '../e2e/support/home.ts';
import { startWorld, type World } from '../world/index.ts';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { endAll } from './run.ts';
import { folderOf } from './sizes.ts';
import { type Place, tour } from './tour.ts';

/** A paper of the real arXiv that its authors' records know well. */
const LIVE: Place = { path: '/abs/1706.03762', name: 'Noam Shazeer' };

const { values } = parseArgs({ options: { live: { type: 'boolean' }, firefox: { type: 'boolean' }, headless: { type: 'boolean' } } });
const browser = values.firefox ? 'firefox' : 'chromium';
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasScreen;

let world: World | undefined;
let open: { close(): Promise<void> } | undefined;
let ending: Promise<void> | undefined;

/** Everything we started ends here, once, whoever asks for it. */
function end(): Promise<void> {
  ending ??= (async () => {
    endAll();
    await open?.close().catch(() => undefined);
    await world?.close().catch(() => undefined);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    void end().then(() => process.exit(0));
  });
}

async function show(): Promise<void> {
  needBrowsers([browser]);
  console.log(`Building for ${browser} …`);
  const target = values.firefox ? 'firefox' : 'chrome';
  const built = await build('production', [target]);
  if (!built.ok) throw new Error(`The build failed:\n${built.output}`);
  const extension = folderOf(target);

  if (!values.live) world = await startWorld();
  const place = values.live ? LIVE : { path: home.path, name: home.authors.at(-1) ?? home.first };
  const led = world ? { world } : {};
  console.log(
    world
      ? `The embedded world answers for ${world.hosts.length} hosts; nothing leaves this computer.`
      : 'The real sites; requests leave this computer.',
  );

  if (headless) {
    console.log(hasScreen ? 'Without a window, as asked.' : 'There is no screen (DISPLAY is empty): a tour without a window.');
    await tour(browser, { ...led, extension, place }, (hands) => {
      open = hands;
    });
    return;
  }

  const app = await (values.firefox
    ? launchFirefox({ ...led, extension, headed: true })
    : launchChromium({ ...led, extension, headed: true }));
  open = app;
  await app.openPaper(place.path);
  console.log(`\nRest the pointer on "${place.name}". Ctrl-C here, or closing the window, ends everything.`);
  await app.ended;
}

try {
  await show();
} catch (error) {
  if (!ending) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
await end();
