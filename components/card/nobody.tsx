// No person to show: a group, a name not known yet, one too new, or no answer. Says who it may be, what was tried, what the page says and what
// comes next.

import type { ComponentChildren } from 'preact';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import { plainTex } from '../../lib/insight/plain-tex.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { OrcidLink } from '../ui/orcid-link.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { moment, wordsOf } from '../ui/words.ts';
import { Perhaps } from './candidates.tsx';
import type { CardProps, CardState } from './card-state.ts';
import { KnowWho } from './choose.tsx';
import { Reasons } from './reasons.tsx';

const t = wordsOf('card', cardMore);

export function Nobody({ state, actions }: CardProps) {
  const { facets, subject } = state;
  const match = facets.match?.value;
  const failure = subject.kind === 'name' ? facets.match?.failure : facets.profile?.failure;
  const group = match?.group ?? (subject.kind === 'name' && subject.group);
  const tooNew = failure?.kind === 'too-new' || match?.evidence.some(({ code }) => code === 'record-missing');
  const retryAt = match?.retryAt ?? (failure?.kind === 'too-new' ? failure.retryAt : undefined);
  return (
    <>
      <Perhaps state={state} actions={actions} />
      {group ? (
        <SectionFrame>
          <p class="say">{t('group-body')}</p>
        </SectionFrame>
      ) : failure && !match && failure.kind !== 'too-new' && failure.kind !== 'not-found' ? (
        <SectionFrame>
          <FailureNote failure={failure} retry={actions.retry} openOptions={actions.openOptions} />
          <KnowWho state={state} actions={actions} />
        </SectionFrame>
      ) : (
        <SectionFrame>
          <div class="failure">
            <p>
              {tooNew ? `${t(subject.kind === 'name' ? 'too-new-body' : 'too-new-person')} ` : ''}
              {retryAt === undefined ? t('asks-again-later') : t('asks-again', { time: moment(retryAt) })}
            </p>
            <Button kind="link" onClick={actions.retry}>
              {t('ask-now')}
            </Button>
          </div>
          <KnowWho state={state} actions={actions} />
        </SectionFrame>
      )}
      {match && !group && match.evidence.length > 0 ? (
        <SectionFrame label={t('tried-head')}>
          <Reasons evidence={match.evidence} />
        </SectionFrame>
      ) : null}
      <PageSays state={state} />
    </>
  );
}

/** What stands on the page itself is known whatever the sources say. */
function PageSays({ state: { subject } }: { readonly state: CardState }) {
  if (subject.kind !== 'name') return null;
  const seat = { seat: subject.position + 1, authors: subject.byline.length };
  const lines: ComponentChildren[] = [];
  if (subject.title) lines.push(<bdi>{plainTex(subject.title)}</bdi>);
  if (subject.byline.length > 1) lines.push(t(subject.bylineCut ? 'page-seat-cut' : 'page-seat', seat));
  if (subject.orcid) lines.push(<OrcidLink orcid={subject.orcid} />);
  if (lines.length === 0) return null;
  return (
    <SectionFrame label={t('page-head')}>
      <ul class="say">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </SectionFrame>
  );
}
