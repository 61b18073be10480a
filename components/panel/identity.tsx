// Who it is: the name and its other spellings, how sure and why, where they are, their public records, and what the reader can do.

import { useState } from 'preact/hooks';
import { card } from '../../assets/locales/en/card.ts';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import { panel } from '../../assets/locales/en/panel.ts';
import { researcherPage, splitResearcherId } from '../../lib/core/ids.ts';
import type { Match } from '../../lib/core/match.ts';
import { differs, type Place, personOf, placesOf } from '../card/card-facts.ts';
import { type CardProps, cardPhase } from '../card/card-state.ts';
import { matchLabel } from '../card/match-label.ts';
import { isMixed } from '../sections/mixed.ts';
import { Badge, toneOf } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { middle } from '../ui/middle.ts';
import { Name } from '../ui/name.tsx';
import { OrcidLink } from '../ui/orcid-link.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { sourceName } from '../ui/source-badge.tsx';
import { wordsOf } from '../ui/words.ts';
import { useRare } from './use-rare.ts';

const t = wordsOf('panel', panel);
const tCard = wordsOf('card', { ...card, ...cardMore });

/** Spellings told at once; the others on request. */
const SPELLINGS = 4;

export function Identity({ state, actions }: CardProps) {
  const person = personOf(state);
  const rare = useRare(person !== undefined || state.panel !== undefined);
  const profile = state.facets.profile?.value;
  const loading = cardPhase(state) === 'loading';
  const following = state.facets.you?.value?.following;
  const name = state.name || (person?.name ?? '');
  return (
    <header class="identity">
      <div class="identity-title">
        <h2 id="byline-name">
          {name || !loading ? <Name>{name || (person ? splitResearcherId(person.id).key : '')}</Name> : <Skeleton lines={[56]} line={26} />}
        </h2>
        {person && (name || loading) ? (
          <FollowButton
            name={name}
            following={following !== undefined}
            onToggle={(follow) => (follow ? actions.follow() : actions.unfollow())}
          />
        ) : null}
      </div>
      {/* Each in a place of its own: what comes again after a wait would else be put behind what stayed. */}
      <div>
        {person && differs(name, person.name) ? <p class="say">{tCard('recorded-as', { name: person.name })}</p> : null}
        {loading ? <Skeleton lines={[84, 46]} line={19} /> : placesOf(state).map((place) => <PlaceLine key={place.kind} place={place} />)}
        {loading ? <Skeleton lines={[56, 76]} line={25} /> : <Belief state={state} />}
        {rare ? <rare.Corrections state={state} actions={actions} /> : null}
        {person ? (
          <>
            <p class="identity-links">
              {person.orcid ? <OrcidLink orcid={person.orcid} /> : null}
              {[person.id, ...(state.facets.match?.value?.also ?? [])].map((id) =>
                id.startsWith('orcid:') ? null : (
                  <SafeLink key={id} href={researcherPage(id)}>
                    {t('record-at', { source: sourceName(splitResearcherId(id).registry) })}
                  </SafeLink>
                ),
              )}
            </p>
            <Spellings names={(profile?.otherNames ?? []).filter((other) => other !== name)} />
          </>
        ) : null}
      </div>
      <div class="identity-ways">{rare && (person || state.panel) ? <rare.Ways state={state} actions={actions} /> : null}</div>
    </header>
  );
}

function PlaceLine({ place }: { readonly place: Place }) {
  const affiliation = middle(place.name, 90);
  return (
    <p class="say" title={place.name}>
      {place.kind === 'here' && place.since !== undefined
        ? tCard('on-paper-since', { affiliation, year: String(place.since) })
        : tCard(place.kind === 'latest' ? 'latest' : 'on-paper', { affiliation })}
    </p>
  );
}

function Belief({ state }: Pick<CardProps, 'state'>) {
  const { match, profile } = state.facets;
  const unsure = isMixed(state.facets) ? <Badge tone="unsure">{tCard('mixed-level')}</Badge> : null;
  if (state.subject.kind === 'researcher')
    return profile?.value ? (
      <p class="flow identity-level">
        <Badge>{tCard('from-record', { source: sourceName(profile.source ?? 'openalex') })}</Badge>
        {unsure}
      </p>
    ) : null;
  return match?.value ? <Level match={match.value} unsure={unsure} /> : null;
}

function Level({ match, unsure }: { readonly match: Match; readonly unsure: preact.ComponentChild }) {
  const tone = match.group ? 'plain' : toneOf(match.level);
  const believed = match.level !== 'unknown' && match.level !== 'ambiguous' && match.evidence.length > 0;
  const rare = useRare(believed);
  return (
    <>
      <p class="flow identity-level">
        <Badge tone={tone}>
          {tone === 'sure' ? <span aria-hidden="true">✓ </span> : null}
          {matchLabel(match)}
        </Badge>
        {unsure}
      </p>
      {believed ? rare ? <rare.Why match={match} /> : <Skeleton lines={[76, 30]} line={24} /> : null}
    </>
  );
}

function Spellings({ names }: { readonly names: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const shown = all ? names : names.slice(0, SPELLINGS);
  return (
    <p class="say">
      {t('spellings')}{' '}
      {shown.map((name, place) => (
        <span key={name}>
          {place > 0 ? ' · ' : ''}
          <Name>{name}</Name>
        </span>
      ))}{' '}
      {shown.length < names.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          {t('spellings-more', { count: names.length - shown.length })}
        </Button>
      ) : null}
    </p>
  );
}
