// Finds Chromium and Firefox, installs them where that is allowed, or says what to type. Never downloads anything by itself.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Recipe = {
  /** Environment variable that overrules the search. */
  readonly variable: 'CHROMIUM' | 'FIREFOX';
  /** Names on PATH, best first. Branded Chrome is not among them: since 137 it ignores --load-extension. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly ubuntu: string;
};

const RECIPES: Readonly<Record<BrowserName, Recipe>> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
    places: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/opt/chromium/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    ],
    debian: 'chromium',
    ubuntu: 'chromium-browser',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/snap/bin/firefox',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    debian: 'firefox-esr',
    ubuntu: 'firefox',
  },
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** Chromium that Playwright downloaded for another project serves as well. */
function playwrightPlaces(): readonly string[] {
  const caches = [join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright')];
  return caches.filter(existsSync).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort()
      .reverse()
      .flatMap((name) => [
        join(cache, name, 'chrome-linux64/chrome'),
        join(cache, name, 'chrome-linux/chrome'),
        join(cache, name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
      ]),
  );
}

/** Absolute path of the browser, or undefined. Throws where the environment names one that is not there. */
export function findBrowser(browser: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const recipe = RECIPES[browser];
  const named = env[recipe.variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${recipe.variable}=${named}: there is no program at this place.`);
  }
  const onPath = recipe.names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...recipe.places, ...(browser === 'chromium' ? playwrightPlaces() : [])].find(runs);
}

function distribution(): 'debian' | 'ubuntu' | undefined {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID=["']?ubuntu/m.test(release)) return 'ubuntu';
  return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
}

/** The prefix that gives apt-get its rights: nothing for root, `sudo -n` where it asks for no password. */
function rights(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function advice(missing: readonly BrowserName[], system: 'debian' | 'ubuntu' | undefined): string {
  const packages = missing.map((browser) => RECIPES[browser][system ?? 'debian']).join(' ');
  const variables = missing.map((browser) => `${RECIPES[browser].variable}=/path/to/${browser}`).join(' ');
  const install = system
    ? `sudo apt-get install ${packages}`
    : process.platform === 'darwin'
      ? `brew install --cask ${missing.join(' ')}`
      : `your system's packages for ${missing.join(' and ')}`;
  const chromium = missing.includes('chromium') ? '\nFor Chromium alone this works too:  npx playwright install --with-deps chromium' : '';
  return `Not found: ${missing.join(' and ')}. Install with:\n\n  ${install}\n\nor say where it is:  ${variables}${chromium}`;
}

/** Paths of the browsers asked for. Installs what is missing on Debian and Ubuntu where we may; throws with the command to type otherwise. */
export function needBrowsers(wanted: readonly BrowserName[]): Readonly<Record<BrowserName, string>> {
  const found = (): Record<BrowserName, string> => ({ chromium: findBrowser('chromium') ?? '', firefox: findBrowser('firefox') ?? '' });
  const missing = (paths: Record<BrowserName, string>): BrowserName[] => wanted.filter((browser) => paths[browser] === '');
  let paths = found();
  let left = missing(paths);
  const system = distribution();
  const prefix = left.length > 0 && system ? rights() : undefined;
  if (left.length > 0 && system && prefix) {
    const packages = left.map((browser) => RECIPES[browser][system]);
    console.log(`Installing ${packages.join(' and ')}: apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => {
      const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
      return spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    };
    apt('update', '-q');
    apt('install', '-y', '-q', ...packages);
    paths = found();
    left = missing(paths);
  }
  if (left.length > 0) throw new Error(advice(left, system));
  return paths;
}
