// The popup's second tab: whom and what the user follows, and whom they have a note on.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { ResearcherRef } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { date, wordsOf } from '../ui/words.ts';
import { Empty } from './empty.tsx';
import { FILTER_FROM, fits } from './filter.ts';
import type { KeptListProps } from './kept-list.tsx';
import type { Following } from './use-following.ts';

const t = wordsOf('popup', popup);
/** Rows drawn at once: more than anybody scrolls through, few enough to appear at once. */
const ROWS = 100;

export type FollowingTabProps = {
  readonly following: Following;
  readonly open: (ref: ResearcherRef) => void;
  readonly search: () => void;
};

export function FollowingTab({ following, open, search }: FollowingTabProps) {
  const [Kept, setKept] = useState<ComponentType<KeptListProps>>();
  useEffect(() => {
    // A state setter takes a function for a change; the list is one.
    void import('./kept-list.tsx').then(({ KeptList }) => setKept(() => KeptList));
  }, []);
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(ROWS);
  const { people } = following;
  if (!people) return <Skeleton lines={[60, 40, 62, 44]} line={26} />;
  if (people.length === 0)
    return (
      <>
        <Empty head={t('following-empty-head')} body={t('following-empty')}>
          <Button onClick={search}>{t('search-people')}</Button>
        </Empty>
        <div class="pad">{Kept ? <Kept filter="" open={open} /> : null}</div>
      </>
    );
  const fitting = people.filter((person) => [person.name, ...person.otherNames].some((name) => fits(name, filter)));
  return (
    <div class="pad">
      {people.length >= FILTER_FROM ? (
        <Field
          type="search"
          label={t('following-filter')}
          labelHidden
          placeholder={t('following-filter')}
          value={filter}
          onInput={setFilter}
        />
      ) : null}
      {filter ? (
        <p class={fitting.length === 0 ? 'empty' : 'hidden'} role="status">
          {fitting.length === 0 ? t('following-none') : t('filter-found', { count: fitting.length })}
        </p>
      ) : null}
      <ul class="people">
        {fitting.slice(0, most).map((person) => {
          const id = person.ids[0] ?? (person.orcid ? (`orcid:${person.orcid}` as const) : undefined);
          const meant = id && { id, name: person.name, orcid: person.orcid };
          const ref = id && ({ kind: 'researcher', id, name: person.name } as const);
          const followed = meant === undefined || following.follows(meant);
          return (
            <PersonRow
              key={person.key}
              name={person.name}
              place={person.affiliation}
              note={followed ? t('since', { date: date(person.since) }) : t('left')}
              onOpen={ref && (() => open(ref))}
              action={
                meant && ref ? (
                  <FollowButton
                    name={person.name}
                    following={followed}
                    onToggle={(on) => (on ? following.follow(meant, ref) : following.unfollow(meant))}
                  />
                ) : null
              }
            />
          );
        })}
      </ul>
      {fitting.length > most ? (
        <Button kind="quiet" onClick={() => setMost(most + ROWS)}>
          {t('more-people', { count: fitting.length - most })}
        </Button>
      ) : null}
      {Kept ? <Kept filter={filter} open={open} /> : null}
    </div>
  );
}
