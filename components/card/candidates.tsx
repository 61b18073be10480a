// Several people have this name, or one of it stands out: each with what tells them apart, and the reader's choice. Guesses nothing.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import { Button } from '../ui/button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { list, moment, wordsOf } from '../ui/words.ts';
import { Apart } from './apart.tsx';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import { Choose, canChoose, candidatesOf, PickWay, topicsOf } from './choose.tsx';

const t = wordsOf('card', cardMore);

/** More than this many is a list nobody reads (DESIGN section 6). */
const MOST = 5;
const MOST_NAMES = 2;

export function Candidates(props: CardProps) {
  const { state, actions } = props;
  const retryAt = state.facets.match?.value?.retryAt;
  return (
    <div class="section">
      <div class="section-head">
        <p class="say">{t('which-one')}</p>
        {canChoose(state) && candidatesOf(state).length > 0 ? (
          <Button kind="quiet" onClick={actions.noneOfThese}>
            {t('none-of-these')}
          </Button>
        ) : null}
      </div>
      <Listed {...props} />
      <PickWay {...props} />
      {retryAt === undefined ? null : <p class="faint">{t('asks-again', { time: moment(retryAt) })}</p>}
    </div>
  );
}

/** Who it may be while nobody is believed, or whom a second source has instead of the one shown. Nothing where there is no such person. */
export function Perhaps(props: CardProps) {
  const count = candidatesOf(props.state).length;
  if (count === 0) return null;
  if (personOf(props.state))
    return (
      <SectionFrame label={t('instead')}>
        <Listed {...props} />
      </SectionFrame>
    );
  return (
    <div class="section">
      <p class="say">{t('stands-out', { count })}</p>
      <Listed {...props} />
    </div>
  );
}

function Listed({ state, actions }: CardProps) {
  const choosable = canChoose(state);
  return (
    <ul class="people">
      {candidatesOf(state)
        .slice(0, MOST)
        .map((candidate) => (
          <PersonRow
            key={candidate.id}
            name={candidate.name}
            place={candidate.affiliation}
            about={topicsOf(candidate)}
            note={<Apart candidate={candidate} numbers={state.settings.numbers} company={shared(candidate)} />}
            onOpen={() => actions.walk(candidate.id, candidate.name)}
            action={choosable ? <Choose candidate={candidate} onClick={() => actions.choose(candidate)} /> : undefined}
          />
        ))}
    </ul>
  );
}

function shared({ sharedCoauthors: names }: Candidate): string | undefined {
  if (!names) return undefined;
  const count = names.length;
  if (count === 0) return t('coauthors-none');
  return count > MOST_NAMES ? t('coauthors-here-many', { count }) : t('coauthors-here', { names: list(names) });
}
