// The Firefox process itself: preferences, start, connection, end. Knows nothing of pages.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import { browserPath } from './extension.ts';

/** As in wxt.config.ts. */
export const ADDON_ID = 'byline@byline.invalid';
/** Firefox gives every profile its own; a fixed one makes the extension's pages reachable by address. */
export const EXTENSION_UUID = '5d7f3c0e-8a5b-4a44-9d6c-2f4f0b1e7a10';

const START_TIMEOUT = 60_000;
const END_TIMEOUT = 10_000;

export async function writePreferences(profile: string, proxyPort: number | undefined): Promise<void> {
  const proxy = proxyPort
    ? {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
      }
    : {};
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: EXTENSION_UUID }),
    // A second start installs the extension anew; what it stored must still be there, as after a real restart.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The world's proxy stands on this machine; without this, Firefox reaches it offline too.
    'network.disable-localhost-when-offline': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'intl.accept_languages': 'en-US, en',
    'ui.prefersReducedMotion': 0,
    ...proxy,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

export async function startFirefox(profile: string, headed: boolean): Promise<{ bidi: Bidi; ended: Promise<void>; stop(): Promise<void> }> {
  const args = [
    '--profile',
    profile,
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    ...(headed ? [] : ['--headless']),
  ];
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = spawn(browserPath('firefox'), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
  };
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Firefox did not start within ${START_TIMEOUT} ms:\n${said}`)), START_TIMEOUT);
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it was ready:\n${said}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  return {
    bidi,
    ended,
    async stop() {
      bidi.close();
      await stop();
    },
  };
}
