// What is known of one researcher, in the order of the card: who, how sure, numbers, topics, with whom, lately; then the ways on.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { researcherPage } from '../../lib/core/ids.ts';
import { Candidates, Perhaps } from '../card/candidates.tsx';
import { personOf } from '../card/card-facts.ts';
import { toldOnce } from '../card/card-failures.ts';
import { type CardProps, cardPhase } from '../card/card-state.ts';
import { PickWay } from '../card/choose.tsx';
import { Head } from '../card/head.tsx';
import { moreParts } from '../card/more-parts.tsx';
import { Nobody } from '../card/nobody.tsx';
import { noticeWords, progress } from '../card/notice-words.ts';
import { Panel } from '../card/panels.tsx';
import { Twins } from '../card/twins.tsx';
import { sectionsOn } from '../sections/registry.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { OldNote } from '../ui/old-note.tsx';
import { SafeLink, safeLink } from '../ui/safe-link.tsx';
import { wordsOf } from '../ui/words.ts';
import { Told } from './told.tsx';

const t = wordsOf('card', cardMore);
const SECTIONS = sectionsOn('popup');

export function PersonBody({ state, actions }: CardProps) {
  const person = personOf(state);
  const page = safeLink(person && researcherPage(person.id));
  const notice = noticeWords(state);
  return (
    <>
      <Head state={state} later={{ parts: moreParts, actions }} follow={(on) => (on ? actions.follow() : actions.unfollow())} />
      <Middle state={state} actions={actions} />
      {state.panel && (person || state.panel === 'pick') ? (
        <div class="section">
          <Panel state={state} actions={actions} />
          <Button kind="quiet" class="cancel" onClick={() => actions.panel(undefined)}>
            {t('cancel')}
          </Button>
        </div>
      ) : null}
      <div class="section person-ways">
        {page ? <SafeLink href={page}>{t('open-profile')}</SafeLink> : null}
        {person && state.subject.kind === 'name' && !state.panel ? (
          <Button kind="quiet" opens="not" onClick={() => actions.panel('not')}>
            {t('not-this')}
          </Button>
        ) : null}
        {person && !state.panel ? (
          <>
            <PickWay state={state} actions={actions} />
            <Button kind="quiet" opens="same" onClick={() => actions.panel('same')}>
              {t('same-as')}
            </Button>
          </>
        ) : null}
      </div>
      <Told notice={notice ? { words: notice } : undefined} otherwise={progress(state)} />
    </>
  );
}

function Middle({ state, actions }: CardProps) {
  const { facets, settings } = state;
  const phase = cardPhase(state);
  if (phase === 'ambiguous') return <Candidates state={state} actions={actions} />;
  if (phase === 'unknown' || phase === 'failed') return <Nobody state={state} actions={actions} />;
  const shared = toldOnce(facets);
  const failed = (failure: Failure) => <FailureNote failure={failure} retry={actions.retry} />;
  return (
    <>
      <OldNote facets={facets} />
      {SECTIONS.filter((section) => !shared?.silent(section.facets)).map(({ id, View }) => (
        <View key={id} facets={facets} numbers={settings.numbers} open={actions.walk} roomy failed={failed} />
      ))}
      {shared ? (
        <div class="section">
          <FailureNote failure={shared.failure} retry={actions.retry} openOptions={actions.openOptions} />
        </div>
      ) : null}
      <Perhaps state={state} actions={actions} />
      <Twins state={state} actions={actions} />
    </>
  );
}
