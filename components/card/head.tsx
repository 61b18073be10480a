// The head of the card: the name, where, how sure, what the reader has to do with the person, follow.

import { card } from '../../assets/locales/en/card.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { middle } from '../ui/middle.ts';
import { Name } from '../ui/name.tsx';
import { OrcidLink } from '../ui/orcid-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { sourceName } from '../ui/source-badge.tsx';
import { wordsOf } from '../ui/words.ts';
import { differs, type Place, personOf, placesOf } from './card-facts.ts';
import { cardPhase } from './card-state.ts';
import type { ViewProps } from './later.tsx';
import { Level } from './level.tsx';

const t = wordsOf('card', card);

export function Head({ state, actions, later }: ViewProps) {
  const person = personOf(state);
  const back = state.trail.at(-1);
  const following = state.facets.you?.value?.following;
  const loading = cardPhase(state) === 'loading';
  return (
    <div class="card-head">
      {back === undefined ? null : (
        <Button kind="quiet" label={t('back-to', { name: back })} onClick={actions.back}>
          <span aria-hidden="true">‹ </span>
          <Name>{back}</Name>
        </Button>
      )}
      <div class="card-title">
        <h2 id="byline-name">
          <Name>{state.name}</Name>
        </h2>
        {person ? (
          <FollowButton
            name={state.name}
            following={following !== undefined}
            onToggle={(follow) => (follow ? actions.follow() : actions.unfollow())}
          />
        ) : loading ? (
          <i class="follow" />
        ) : null}
      </div>
      {person && differs(state.name, person.name) ? <p class="say">{t('recorded-as', { name: person.name })}</p> : null}
      {loading ? <Skeleton lines={[84, 46]} line={19} /> : placesOf(state).map((place) => <PlaceLine key={place.kind} place={place} />)}
      {person?.orcid ? (
        <p class="say">
          <OrcidLink orcid={person.orcid} />
        </p>
      ) : null}
      {loading ? <Skeleton lines={[56, 76]} line={25} /> : <Belief state={state} later={later} />}
      {later.parts ? <later.parts.Corrections state={state} actions={later.actions} /> : null}
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

function Belief({ state, later }: Pick<ViewProps, 'state' | 'later'>) {
  const { match, profile } = state.facets;
  if (state.subject.kind === 'name')
    return match?.value ? (
      <Level match={match.value} failure={undefined} later={later} />
    ) : (
      <Level failure={match?.failure} later={later} />
    );
  return profile?.value ? (
    <p class="flow card-level">
      <Badge>{t('from-record', { source: sourceName(profile.source ?? 'openalex') })}</Badge>
      {profile.value.mixed ? <Badge tone="unsure">{t('mixed-level')}</Badge> : null}
    </p>
  ) : null;
}
