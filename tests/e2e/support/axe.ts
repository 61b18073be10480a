// What axe-core finds on the extension's own pages and on the card. Reports; asserts nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };

/** Every violation on the page, or within a selector, as `rule: element`; run through the debugger, which the pages' own rules for scripts do not bind. */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  // What is still fading in has another contrast than what it becomes.
  await page.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    await Promise.allSettled(roots.flatMap((root) => root.getAnimations().map(({ finished }) => finished)));
  });
  const found = await page.evaluate(
    (where) => (globalThis as unknown as { axe: { run(where?: string): Promise<Found> } }).axe.run(where),
    within,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
