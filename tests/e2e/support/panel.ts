// What tests of the panel find in it. Asserts nothing but that it has come to rest.
import { expect, type Locator, type Page } from '@playwright/test';

/** Sebastian Goldt of the facts: six papers, and nothing but the papers' own records speaks for him. */
export const GOLDT = '?id=openalex:A5100000020&name=Sebastian+Goldt';

export const section = (panel: Page, id: string): Locator => panel.locator(`[data-section="${id}"]`);
export const title = (panel: Page): Locator => panel.getByRole('heading', { level: 2 }).first();
/** Every section has said what it has to say; what comes when it is scrolled to is not awaited. */
export const settled = async (panel: Page): Promise<void> => {
  await expect(section(panel, 'published')).toHaveCount(1);
  await expect(panel.locator('.panel-section [aria-busy="true"]')).toHaveCount(0);
};
