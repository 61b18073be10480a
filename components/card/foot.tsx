// The card's last line: what was just done, the ways on, and the controls of the card itself.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { researcherPage, splitResearcherId } from '../../lib/core/ids.ts';
import { Button } from '../ui/button.tsx';
import { SafeLink, safeLink } from '../ui/safe-link.tsx';
import { sourceName } from '../ui/source-badge.tsx';
import { wordsOf } from '../ui/words.ts';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import { noticeWords } from './notice-words.ts';

const t = wordsOf('card', cardMore);

export function Foot({ state, actions }: CardProps) {
  const { panel } = state;
  const person = personOf(state);
  const page = safeLink(person && researcherPage(person.id));
  const notice = noticeWords(state);
  return (
    <>
      {notice ? (
        <p key={notice} class="card-notice" aria-hidden="true">
          {notice}
        </p>
      ) : null}
      {panel === undefined && person ? (
        <Button kind="quiet" title={t('in-full-long')} onClick={actions.openPanel}>
          {t('in-full')}
        </Button>
      ) : null}
      {panel === undefined && person && page ? (
        <SafeLink class="card-open" href={page} title={t('open-profile')}>
          {sourceName(splitResearcherId(person.id).registry)}
        </SafeLink>
      ) : null}
      {panel === undefined && person && state.subject.kind === 'name' ? (
        <Button kind="quiet" class="card-not" title={t('not-this')} expanded={false} opens="not" onClick={() => actions.panel('not')}>
          {t('not-this')}
        </Button>
      ) : null}
      {panel === undefined ? null : (
        <Button kind="quiet" onClick={() => actions.panel(undefined)}>
          {t(panel === 'menu' ? 'done' : 'cancel')}
        </Button>
      )}
      <span class="card-end">
        {state.pinned || state.sheet ? (
          <Button kind="icon" label={t('close')} title={t('close')} onClick={actions.close}>
            <span aria-hidden="true">×</span>
          </Button>
        ) : null}
        {state.sheet ? null : (
          <Button kind="quiet" class="pin" pressed={state.pinned} title={t('pin-long')} onClick={() => actions.pin(!state.pinned)}>
            {t('pin')}
          </Button>
        )}
        <Button
          kind="icon"
          label={t('more')}
          title={t('more')}
          expanded={panel === 'menu'}
          controls="byline-panel"
          opens="menu"
          onClick={() => actions.panel(panel === 'menu' ? undefined : 'menu')}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      </span>
    </>
  );
}
