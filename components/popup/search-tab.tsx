// The popup's third tab: a name or an iD the user types, sent only when they press Search.

import { useState } from 'preact/hooks';
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

type Found =
  | { readonly kind: 'idle' | 'searching' }
  | { readonly kind: 'found'; readonly people: readonly Candidate[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type SearchTabProps = {
  readonly following: Following;
  readonly open: (ref: ResearcherRef) => void;
  readonly openOptions: (section?: string) => void;
  /** A name to begin with, such as one from the page. */
  readonly initial?: string | undefined;
};

export function SearchTab({ following, open, openOptions, initial = '' }: SearchTabProps) {
  const [query, setQuery] = useState(initial);
  const [found, setFound] = useState<Found>({ kind: 'idle' });

  const search = async (): Promise<void> => {
    const asked = query.trim();
    if (!asked || found.kind === 'searching') return;
    setFound({ kind: 'searching' });
    const answer = await call('search', { query: asked });
    setFound(answer.ok ? { kind: 'found', people: answer.value } : { kind: 'failed', failure: answer.error });
  };

  return (
    <div class="pad">
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <Field
          type="search"
          label={t('search-label')}
          value={query}
          onInput={setQuery}
          onSubmit={() => void search()}
          help={t('search-hint')}
        />
        <Button kind="accent" onClick={() => void search()} disabled={query.trim() === ''}>
          {t('search-button')}
        </Button>
      </form>
      <p class="hidden" role="status">
        {found.kind === 'searching' ? t('searching') : found.kind === 'found' ? t('search-found', { count: found.people.length }) : ''}
      </p>
      {found.kind === 'searching' ? <Skeleton lines={[56, 74, 52, 70]} line={24} /> : null}
      {found.kind === 'failed' ? <FailureNote failure={found.failure} retry={() => void search()} openOptions={openOptions} /> : null}
      {found.kind === 'found' && found.people.length === 0 ? <p class="empty">{t('search-none')}</p> : null}
      {found.kind === 'found' ? (
        <ul class="people">
          {found.people.map((person) => {
            const followed = following.find(person.id);
            const ref: ResearcherRef = { kind: 'researcher', id: person.id, name: person.name };
            return (
              <PersonRow
                key={person.id}
                name={person.name}
                about={[person.affiliation, ...(person.topics ?? []).slice(0, 1)].filter(Boolean).join(' · ') || undefined}
                note={person.worksCount === undefined ? undefined : t('candidate-works', { count: person.worksCount })}
                onOpen={() => open(ref)}
                action={
                  <FollowButton
                    name={person.name}
                    following={followed !== undefined}
                    onToggle={() => (followed ? following.remove(followed.key, person.name) : following.add(ref, person.id, person.name))}
                  />
                }
              />
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
