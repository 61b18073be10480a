// What stands in the card's place while the reader changes something: the card's settings, "not this person", "same person
// as", "pick another".

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import { hasPaper, personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import { KnowWho, PickWay } from './choose.tsx';
import { PickAnother, SamePerson } from './pick.tsx';

const t = wordsOf('card', cardMore);

/** Quick, the default, patient, very patient: what peers offer between 200 and 1,000 ms. */
const DELAYS = [200, 400, 700, 1000];

/** Nothing while nothing is being changed. */
export function Panel(props: CardProps) {
  const { panel } = props.state;
  if (!panel) return null;
  return (
    <section id="byline-panel" class="card-panel" aria-labelledby="byline-panel-name" tabIndex={-1}>
      {panel === 'menu' ? <Menu {...props} /> : <Correcting {...props} />}
    </section>
  );
}

/** What the reader says of who it is. */
export function Correcting(props: CardProps) {
  const { panel } = props.state;
  return panel === 'not' ? <NotThisPerson {...props} /> : panel === 'same' ? <SamePerson {...props} /> : <PickAnother {...props} />;
}

function Menu({ state, actions }: CardProps) {
  const { settings, subject } = state;
  const delays = [...new Set([...DELAYS, settings.openDelay])].sort((a, b) => a - b);
  return (
    <>
      {personOf(state) ? (
        <p class="flow">
          <Button opens="same" onClick={() => actions.panel('same')}>
            {t('same-as')}
          </Button>
          <PickWay state={state} actions={actions} kind="plain" />
        </p>
      ) : null}
      <h3 id="byline-panel-name">{t('menu-head')}</h3>
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
    </>
  );
}

function NotThisPerson({ state, actions }: CardProps) {
  const say = (everywhere: boolean): void => {
    actions.notThisPerson(everywhere);
    actions.panel(undefined);
  };
  return (
    <>
      <h3 id="byline-panel-name">{t('not-head', { name: personOf(state)?.name ?? state.name })}</h3>
      <p>{t('not-body')}</p>
      <p class="flow">
        {hasPaper(state) ? (
          <Button kind="accent" onClick={() => say(false)}>
            {t('not-here')}
          </Button>
        ) : null}
        <Button onClick={() => say(true)}>{t('not-everywhere')}</Button>
      </p>
      <KnowWho state={state} actions={actions} />
    </>
  );
}
