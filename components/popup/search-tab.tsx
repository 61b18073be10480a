// The popup's third tab: a name or an iD the user types, sent only when they press Search, or asked for elsewhere with one press.

import { useEffect, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { Candidate, Failure } from '../../lib/core/failure.ts';
import type { ResearcherRef } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { Field } from '../ui/field.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { wordsOf } from '../ui/words.ts';
import type { Following } from './use-following.ts';

const t = wordsOf('popup', popup);
const TOPICS = 2;

type Found =
  | { readonly kind: 'idle' | 'searching' }
  | { readonly kind: 'found'; readonly people: readonly Candidate[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What the page was opened to search for; `now` where that is the user's own press, so that it may be sent. */
export type Asked = { readonly words: string; readonly now: boolean };

export type SearchTabProps = {
  readonly initial?: Asked | undefined;
  readonly following: Following;
  /** Works on record may be said. */
  readonly numbers: boolean;
  readonly open: (ref: ResearcherRef) => void;
  readonly openOptions: (section?: string) => void;
};

export function SearchTab({ initial, following, numbers, open, openOptions }: SearchTabProps) {
  const [query, setQuery] = useState(initial?.words ?? '');
  const [found, setFound] = useState<Found>({ kind: 'idle' });
  const searching = found.kind === 'searching';

  const search = async (): Promise<void> => {
    const asked = query.trim();
    if (!asked || searching) return;
    setFound({ kind: 'searching' });
    const answer = await call('search', { query: asked });
    setFound(answer.ok ? { kind: 'found', people: answer.value } : { kind: 'failed', failure: answer.error });
  };
  useEffect(() => {
    if (initial?.now) void search();
  }, []);

  return (
    <div class="pad">
      <search class="field-row">
        <Field
          type="search"
          label={t('search-label')}
          value={query}
          onInput={setQuery}
          onSubmit={() => void search()}
          help={t('search-hint')}
        />
        <Button kind="accent" onClick={() => void search()} disabled={query.trim() === '' || searching}>
          {t('search-button')}
        </Button>
      </search>
      {initial?.words === '' && found.kind === 'idle' ? <p class="empty">{t('search-unread')}</p> : null}
      <p class="hidden" role="status">
        {searching ? t('searching') : found.kind === 'found' ? t('search-found', { count: found.people.length }) : ''}
      </p>
      {searching ? <Skeleton lines={[56, 74, 52, 70]} line={24} /> : null}
      {found.kind === 'failed' ? (
        <div role="alert">
          <FailureNote failure={found.failure} retry={() => void search()} openOptions={openOptions} />
        </div>
      ) : null}
      {found.kind === 'found' && found.people.length === 0 ? <p class="empty">{t('search-none')}</p> : null}
      {found.kind === 'found' ? (
        <ul class="people">
          {found.people.map((person) => (
            <Found key={person.id} person={person} numbers={numbers} following={following} open={open} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type FoundProps = Pick<SearchTabProps, 'following' | 'numbers' | 'open'> & { readonly person: Candidate };

function Found({ person, numbers, following, open }: FoundProps) {
  const { id, name, orcid } = person;
  const ref: ResearcherRef = { kind: 'researcher', id, name };
  const meant = { id, name, orcid };
  const note = [
    numbers && person.worksCount !== undefined && t('candidate-works', { count: person.worksCount }),
    person.years && [...new Set(person.years)].join('–'),
    orcid && t('candidate-orcid', { orcid }),
  ];
  return (
    <PersonRow
      name={name}
      place={person.affiliation}
      about={person.topics?.slice(0, TOPICS).join(' · ') || undefined}
      note={note.filter(Boolean).join(' · ') || undefined}
      onOpen={() => open(ref)}
      action={
        <FollowButton
          name={name}
          following={following.follows(meant)}
          onToggle={(on) => (on ? following.follow(meant, ref) : following.unfollow(meant))}
        />
      }
    />
  );
}
