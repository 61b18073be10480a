// Composition root of the options page: the sites of the registry, the browser's grants, saving a file. No logic lives here.

import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options, type OptionsHost } from '../../components/options/options.tsx';
import { dressPage } from '../../components/ui/page-theme.ts';
import { call } from '../../lib/bus/client.ts';
import { hearOwn } from '../../lib/bus/own-pages.ts';
import { abouts } from '../../lib/sites/about.ts';
import { siteOfFile } from '../../lib/sites/site.ts';
import { grantedBeyond } from '../background/beyond.ts';
import '../../components/options/options.css';

/** Reading and writing files comes when it is first wanted: few come here for it. */
async function transfer() {
  const { openTransfer } = await import('../../lib/store/open-transfer.ts');
  return openTransfer({
    local: browser.storage.local,
    now: Date.now,
    random: () => crypto.randomUUID().replaceAll('-', ''),
    // What can be fetched again gives way on a full disk.
    makeRoom: async () => void (await call('clear-cache', null)),
  });
}

/** The sites the manifest gives their rules to. */
const shipped = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) =>
  js.flatMap((file) => siteOfFile(file) ?? []),
);

const listeners = new Set<Parameters<OptionsHost['hear']>[0]>();
hearOwn(browser.runtime, (message) => {
  if (message.type === 'byline:changed') for (const heard of listeners) heard(message.what);
});

const host: OptionsHost = {
  sites: [...new Set(shipped)].flatMap((id) => (abouts[id] ? [{ id, ...abouts[id] }] : [])),
  async granted() {
    const { origins = [] } = await browser.permissions.getAll();
    const { content_scripts: scripts = [], ...manifest } = browser.runtime.getManifest();
    // The polyfill's types know MV2 and MV3 manifests alike; host_permissions is MV3's.
    const { host_permissions: hosts = [] } = manifest as { host_permissions?: readonly string[] };
    return grantedBeyond(origins, [...hosts, ...scripts.flatMap(({ matches }) => matches ?? [])]);
  },
  async takeBack(origin) {
    await browser.permissions.remove({ origins: [origin] });
  },
  permit: (hosts) => browser.permissions.request({ origins: [...hosts] }),
  transfer: {
    exportAll: async () => (await transfer()).exportAll(),
    preview: async (json) => (await transfer()).preview(json),
    importAll: async (json) => (await transfer()).importAll(json),
  },
  hear(heard) {
    listeners.add(heard);
    return () => void listeners.delete(heard);
  },
  save(fileName, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};

const root = document.querySelector('#app');
void dressPage().then(() => {
  if (root) render(<Options host={host} />, root);
});
