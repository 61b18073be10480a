// Composition root of the panel: whom it shows, in the side panel, the sidebar or a tab. No logic lives here.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/panel.tsx';
import { dress, dressPage } from '../../components/ui/page-theme.ts';
import { call, openQuestion } from '../../lib/bus/client.ts';
import { openEarly } from '../../lib/bus/early-question.ts';
import { hearOwn } from '../../lib/bus/own-pages.ts';
import { askedOf } from './asked.ts';

const asked = askedOf(location.search);
const root = document.querySelector('#app');

/** A tab opened for somebody stays with them; the panel goes with whoever is opened. */
async function first() {
  if (asked.subject && !asked.key) return asked.subject;
  const answer = await call('panel-subject', asked.key ? { key: asked.key } : {});
  return (answer.ok && answer.value) || asked.subject;
}

void Promise.all([first(), dressPage()]).then(([subject, settings]) => {
  if (!root) return;
  render(
    <Panel
      first={subject}
      settings={settings}
      newQuestion={() => openEarly(openQuestion)}
      inTab={asked.inTab}
      hear={(heard) =>
        hearOwn(browser.runtime, (message) => {
          if (message.type === 'byline:show') {
            if (!asked.inTab) heard({ show: message.subject });
            return;
          }
          if (message.what === 'settings') void call('settings', null).then((answer) => answer.ok && dress(answer.value.theme));
          heard({ changed: message.what });
        })
      }
      named={({ id, name }) => {
        document.title = name;
        // The browser keeps the address with the tab: whom it shows outlives the session.
        if (asked.inTab) history.replaceState(null, '', `?${new URLSearchParams({ ...(asked.key ? { tab: asked.key } : {}), id, name })}`);
      }}
    />,
    root,
  );
});
