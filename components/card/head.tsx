// The head of the card: the name, where, how sure, what the reader has to do with the person, follow.

import { card } from '../../assets/locales/en/card.ts';
import { FollowButton } from '../ui/follow-button.tsx';
import { middle } from '../ui/middle.ts';
import { Name } from '../ui/name.tsx';
import { plainWordsOf } from '../ui/plain-words.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { differs, type Place, personOf, placesOf } from './card-facts.ts';
import { cardPhase } from './card-state.ts';
import type { ViewProps } from './later.tsx';
import { isChosen, LevelBadges } from './level-badges.tsx';

const t = plainWordsOf('card', card);

export function Head({ state, later, follow }: ViewProps) {
  const person = personOf(state);
  const phase = cardPhase(state);
  const match = state.facets.match?.value;
  const { parts } = later;
  const loading = phase === 'loading' || !(parts || phase === 'ready');
  return (
    <div class="card-head">
      {parts ? <parts.Back state={state} actions={later.actions} /> : null}
      <div class="card-title">
        <h2 id="byline-name">
          <Name>{state.name}</Name>
        </h2>
        {person ? (
          <FollowButton name={state.name} following={state.facets.you?.value?.following !== undefined} onToggle={follow} />
        ) : loading ? (
          <i class="follow" />
        ) : null}
      </div>
      {person && differs(state.name, person.name) ? <p class="say">{t('recorded-as', { name: person.name })}</p> : null}
      {loading ? <Skeleton lines={[84, 46]} line={19} /> : placesOf(state).map((place) => <PlaceLine key={place.kind} place={place} />)}
      {person?.orcid ? parts ? <parts.Orcid state={state} actions={later.actions} /> : <Skeleton lines={[60]} line={19} /> : null}
      {loading ? (
        <Skeleton lines={[56, 76]} line={25} />
      ) : parts ? (
        <parts.Level state={state} actions={later.actions} />
      ) : match ? (
        <>
          <p class="flow card-level">
            <LevelBadges match={match} />
          </p>
          {/* The reader's own choice is told with its undo. */}
          <Skeleton {...(isChosen(match) ? { lines: [76, 52], line: 23.5 } : { lines: [76], line: 19 })} />
        </>
      ) : null}
      {parts ? <parts.Corrections state={state} actions={later.actions} /> : null}
    </div>
  );
}

function PlaceLine({ place }: { readonly place: Place }) {
  const affiliation = middle(place.name);
  return (
    <p class="say" title={place.name}>
      {place.kind === 'here' && place.since !== undefined
        ? t('on-paper-since', { affiliation, year: String(place.since) })
        : t(place.kind === 'latest' ? 'latest' : 'on-paper', { affiliation })}
    </p>
  );
}
