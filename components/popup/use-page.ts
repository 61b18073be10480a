// What the popup can know of the page in the tab, and the ways to know more: reading it once, or a lasting grant for its site.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { PageReport } from '../../lib/core/page.ts';

/** The tab the popup stands over, and what only a click in it may ask the browser for. Handed over by the composition root. */
export type PopupTab = {
  readonly id: number;
  /** Absent where the browser does not tell us (its own pages). */
  readonly url?: string;
  /** Asks the browser for the site of `url`; false where the user refused. Must be called straight from a click. */
  readonly requestSite: () => Promise<boolean>;
};

export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'forbidden' }
  | {
      readonly kind: 'closed';
      readonly host: string;
      readonly trouble?: 'read-failed' | 'grant-refused';
      /** Being read after a press. */
      readonly busy: boolean;
      readonly readOnce: () => void;
      readonly grant: () => void;
    }
  | { readonly kind: 'read'; readonly report: PageReport; readonly off: boolean; readonly turnOn: () => void };

type Seen = {
  readonly report?: PageReport | null;
  readonly off?: boolean;
  readonly trouble?: 'read-failed' | 'grant-refused';
  readonly busy?: boolean;
};

export function usePage(tab: PopupTab | undefined): PageState {
  const [seen, setSeen] = useState<Seen>({});

  const settle = async (report: PageReport | null, trouble?: Seen['trouble']): Promise<void> => {
    const settings = report ? await call('page-settings', { site: report.site }) : undefined;
    setSeen({ report, off: settings?.ok === true && settings.value.siteOff, ...(trouble ? { trouble } : {}) });
  };
  const read = async (how: 'page-report' | 'read-page', trouble?: Seen['trouble'], keep = false): Promise<void> => {
    if (how === 'read-page') setSeen({ report: null, busy: true });
    const answer = tab && (await call(how, { tabId: tab.id, ...(keep ? { keep } : {}) }));
    const report = answer?.ok ? answer.value : null;
    await settle(report, report ? undefined : trouble);
  };
  useEffect(() => {
    void read('page-report');
  }, [tab?.id]);

  const host = hostOf(tab?.url);
  if (!tab || (seen.report === null && !host)) return { kind: 'forbidden' };
  if (seen.report === undefined) return { kind: 'reading' };
  if (seen.report) {
    const { report } = seen;
    const turnOn = async (): Promise<void> => {
      await call('set-page-setting', { siteOff: { site: report.site, off: false } });
      await settle(report);
    };
    return { kind: 'read', report, off: seen.off === true, turnOn };
  }
  return {
    kind: 'closed',
    host: host ?? '',
    ...(seen.trouble ? { trouble: seen.trouble } : {}),
    busy: seen.busy === true,
    readOnce: () => void read('read-page', 'read-failed'),
    // The browser shows its own question; until it is answered nothing here may wait for anything else.
    grant: () =>
      void tab.requestSite().then((granted) => (granted ? read('read-page', 'read-failed', true) : settle(null, 'grant-refused'))),
  };
}

const hostOf = (url: string | undefined): string | undefined => (url && /^https?:/.test(url) ? new URL(url).host : undefined);
