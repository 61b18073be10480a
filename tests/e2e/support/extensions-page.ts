// Chromium's own page of extensions, where people allow sites and where an extension is loaded anew. Drives that page; asserts nothing.
import type { Page } from '@playwright/test';

/** What that page can do. */
type Own = {
  addHostPermission(id: string, pattern: string): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
};

export function extensionsPage(open: (url: string) => Promise<Page>, id: string) {
  const inPage = async <A>(run: (own: Own, argument: A) => Promise<void>, argument: A): Promise<void> => {
    const page = await open('chrome://extensions');
    await page.evaluate(`(${run.toString()})(chrome.developerPrivate, ${JSON.stringify(argument)})`);
    await page.close();
  };
  return {
    allow: (host: string): Promise<void> =>
      inPage(async (own, [id, site]) => own.addHostPermission(id, `*://${site}/*`), [id, host] as const),
    reload: (): Promise<void> =>
      inPage(async (own, id) => {
        // Without it, what was loaded from a folder stays switched off.
        await own.updateProfileConfiguration({ inDeveloperMode: true });
        await own.reload(id);
      }, id),
  };
}
