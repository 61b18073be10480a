// Every state of the card side by side, for looking at. Development only; nothing of it is shipped.
// `?theme=dark` sets the theme, `?only=a,b` picks states, `?from=8` eight of them.

import { render } from 'preact';
import css from '../../../components/card/card.css?inline';
import { Card } from '../../../components/card/card.tsx';
import type { CardActions } from '../../../components/card/card-state.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const theme = query.get('theme') ?? 'light';
const only = query.get('only')?.split(',');
const from = Number(query.get('from') ?? 0);
/** Four columns of two fit a picture that can be read. */
const until = query.has('from') ? from + 8 : states.length;
document.body.dataset.theme = theme;

const actions = new Proxy({} as CardActions, { get: (_, name) => () => console.log(String(name)) });

for (const { id, state, press } of states.slice(from, until)) {
  if (only && !only.includes(id)) continue;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = id;
  const host = document.createElement('byline-card');
  host.dataset.theme = theme;
  host.id = id;
  figure.append(caption, host);
  document.querySelector('main')?.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${css} :host { all: initial }`;
  const mount = document.createElement('div');
  root.append(style, mount);
  render(<Card state={state} actions={actions} />, mount);
  for (const label of press ?? []) {
    await new Promise((done) => setTimeout(done, 30));
    const buttons = [...root.querySelectorAll<HTMLElement>('button, summary')];
    buttons
      .find(
        (button) =>
          button.textContent === label ||
          (button.localName === 'summary' && button.textContent?.endsWith(label)) ||
          button.ariaLabel === label,
      )
      ?.click();
  }
}
document.body.dataset.ready = 'true';
