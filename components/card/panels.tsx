// What stands in the card's place while the reader changes something: the card's settings, or "not this person".

import type { ComponentChildren } from 'preact';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import type { PanelId } from './foot.tsx';

const t = wordsOf('card', cardMore);

/** Quick, the default, patient, very patient: what peers offer between 200 and 1,000 ms. */
const DELAYS = [200, 400, 700, 1000];

function Panel({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h3 id="byline-panel-name">{title}</h3>
      {children}
    </>
  );
}

export type PanelProps = CardProps & { readonly panel: PanelId; readonly onPanel: (panel: PanelId) => void };

export const PanelBody = (props: PanelProps) => (props.panel === 'menu' ? <Menu {...props} /> : <NotThisPerson {...props} />);

function Menu({ state: { settings, subject }, actions }: CardProps) {
  const delays = [...new Set([...DELAYS, settings.openDelay])].sort((a, b) => a - b);
  return (
    <Panel title={t('menu-head')}>
      <label>
        {t('menu-delay')}
        <select onChange={({ currentTarget }) => actions.delay(Number(currentTarget.value))}>
          {delays.map((ms) => (
            <option key={ms} value={ms} selected={ms === settings.openDelay}>
              {t('menu-seconds', { seconds: ms / 1000 })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('menu-click')}
        <input type="checkbox" checked={settings.clickOnly} onChange={({ currentTarget }) => actions.clickOnly(currentTarget.checked)} />
      </label>
      {subject.kind === 'name' && !settings.siteOff ? (
        <p>
          <Button onClick={actions.siteOff}>{t('menu-site-off')}</Button>
        </p>
      ) : null}
      <p class="flow">
        <Button kind="quiet" onClick={() => actions.openOptions()}>
          {t('menu-options')}
        </Button>
        <Button kind="quiet" onClick={() => actions.openOptions('privacy')}>
          {t('menu-privacy')}
        </Button>
      </p>
    </Panel>
  );
}

export function NotThisPerson({ state, actions, onPanel }: PanelProps) {
  const say = (everywhere: boolean): void => {
    actions.notThisPerson(everywhere);
    onPanel(undefined);
  };
  return (
    <Panel title={t('not-head', { name: personOf(state)?.name ?? state.name })}>
      <p>{t('not-body')}</p>
      <p class="flow">
        <Button kind="accent" onClick={() => say(false)}>
          {t('not-here')}
        </Button>
        <Button onClick={() => say(true)}>{t('not-everywhere')}</Button>
      </p>
    </Panel>
  );
}
