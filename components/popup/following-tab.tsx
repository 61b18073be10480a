// The popup's second tab: whom the user follows.

import { useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { ResearcherRef } from '../../lib/core/subject.ts';
import { Field } from '../ui/field.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { date, wordsOf } from '../ui/words.ts';
import { Empty } from './this-page.tsx';
import type { Following } from './use-following.ts';

const t = wordsOf('popup', popup);
/** Shorter lists need no filter. */
const FILTER_FROM = 8;
/** Rows drawn at once; the filter finds the rest. */
const MOST_ROWS = 200;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function FollowingTab({ following, open }: { readonly following: Following; readonly open: (ref: ResearcherRef) => void }) {
  const [filter, setFilter] = useState('');
  const { people } = following;
  if (!people) return <Skeleton lines={[60, 40, 62, 44]} line={26} />;
  if (people.length === 0) return <Empty head={t('following-empty-head')} body={t('following-empty')} />;
  const fitting = people.filter((person) => [person.name, ...person.otherNames].some((name) => plain(name).includes(plain(filter))));
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
      {fitting.length === 0 ? <p class="empty">{t('following-none')}</p> : null}
      <ul class="people">
        {fitting.slice(0, MOST_ROWS).map((person) => {
          const [id] = person.ids;
          return (
            <PersonRow
              key={person.key}
              name={person.name}
              about={person.affiliation}
              note={t('since', { date: date(person.since) })}
              onOpen={id ? () => open({ kind: 'researcher', id, name: person.name }) : undefined}
              action={<FollowButton name={person.name} following onToggle={() => following.remove(person.key, person.name)} />}
            />
          );
        })}
      </ul>
    </div>
  );
}
