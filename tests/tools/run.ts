// Runs one command of the tool chain and keeps its output. Small helpers for the tools; no step is defined here.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = { readonly ok: boolean; readonly output: string; readonly seconds: number };

const running = new Set<ReturnType<typeof spawn>>();

/** Ends whatever still runs; for a Ctrl-C in the middle of a step. */
export function endAll(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Path of a tool among the packages. */
export const tool = (name: string): string => join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs a command from the project's root without stdin; resolves with all it wrote, whatever its exit code. `hear` gets it as it comes. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  hear: (chunk: string) => void = () => {},
): Promise<Ran> {
  const from = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer): void => {
      const text = chunk.toString();
      output += text;
      hear(text);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok: boolean): void => {
      running.delete(child);
      resolve({ ok, output, seconds: (Date.now() - from) / 1000 });
    };
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
