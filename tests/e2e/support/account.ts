// What there was to see when a test failed: the cards, what the pages said, who was asked. Printed, for a run nobody watches.
import type { TestInfo } from '@playwright/test';
import type { World } from '../../world/index.ts';
import { type Chromium, seenCard } from './chromium.ts';

const REQUESTS = 30;

/** Listens from here on. The account is given by what this returns, and only of a test that failed. */
export function keepAccount({ context }: Chromium, world: World): (info: TestInfo) => Promise<void> {
  const said: string[] = [];
  const hear = (message: { text(): string; page(): { url(): string } | null }): void => {
    said.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  };
  context.on('console', hear);
  return async (info) => {
    context.off('console', hear);
    if (info.status === info.expectedStatus) return;
    console.log(`What there was to see of "${info.title}":`);
    for (const page of context.pages()) {
      const card = await seenCard(page).catch(() => null);
      if (card) console.log(`  a card on ${page.url()}:`, card.text.split('\n').join(' | '));
    }
    for (const line of said) console.log(`  said on ${line}`);
    for (const { host, path, status } of world.requests.slice(-REQUESTS)) console.log(`  asked ${host}${path}: ${status}`);
  };
}
