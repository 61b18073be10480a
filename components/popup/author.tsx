// One author of a byline: how sure we are, where they are, what they work on, and follow. Follows nobody who is not known.

import { popup } from '../../assets/locales/en/popup.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { levelWords } from '../ui/badge.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import { believed, type Known, placeOf } from './person-key.ts';
import type { Following } from './use-following.ts';

const t = wordsOf('popup', popup);

export type AuthorProps = {
  readonly subject: NameOnPage;
  readonly known: Known;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
  readonly ask: () => Promise<Known>;
};

export function Author({ subject, known, following, open, ask }: AuthorProps) {
  const { match } = known;
  const { name } = subject;
  if (subject.group || match?.group) return <PersonRow name={name} note={t('group')} />;

  const person = believed(known);
  const meant = person && { id: person.id, name: person.name, orcid: person.orcid };
  const toggle = async (on: boolean): Promise<void> => {
    if (meant) return on ? following.follow(meant, subject) : following.unfollow(meant);
    // Nobody has asked yet who this is: a string cannot be followed, so it is asked now.
    const now = await ask();
    const found = believed(now);
    if (found) following.follow({ id: found.id, name: found.name, orcid: found.orcid }, subject);
    else following.tell(now.failure && !now.match ? { failure: now.failure } : { words: t('cannot-follow', { name }) });
  };

  const topic = person && known.profile?.topics[0]?.name;
  const first = known.asking && !match;
  const note = match?.level === 'ambiguous' ? t('several') : match?.level === 'unknown' ? t('not-known') : undefined;
  return (
    <PersonRow
      name={name}
      place={person ? placeOf(known, subject.affiliations) : undefined}
      note={
        first ? <Asking /> : (note ?? ([match?.level === 'likely' && levelWords('likely'), topic].filter(Boolean).join(' · ') || undefined))
      }
      level={match?.level}
      onOpen={() => open(subject)}
      action={
        match && !person ? undefined : (
          <FollowButton
            name={name}
            following={meant !== undefined && following.follows(meant)}
            disabled={first}
            onToggle={(on) => void toggle(on)}
          />
        )
      }
    />
  );
}

/** Stands where the lines about them will be, so that nothing moves when they come. */
const Asking = () => (
  <>
    <span class="hidden">{t('asking')}</span>
    <Skeleton lines={[70, 52]} line={17} />
  </>
);
