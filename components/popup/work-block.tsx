// One paper of the page: its title and its authors, each with what is known and a follow button.

import { useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { PageReport, PageWork } from '../../lib/core/page.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { wordsOf } from '../ui/words.ts';
import { aboutOf, type Known, subjectOf } from './person-key.ts';
import type { Following } from './use-following.ts';
import { ASKED_AT_ONCE, useKnown } from './use-known.ts';

const t = wordsOf('popup', popup);

export type WorkBlockProps = {
  readonly report: PageReport;
  readonly work: PageWork;
  /** The only paper of the page: its people are asked about as the popup opens. */
  readonly alone: boolean;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
};

export function WorkBlock({ report, work, alone, following, open }: WorkBlockProps) {
  const [shown, setShown] = useState(ASKED_AT_ONCE);
  const subjects = work.authors.slice(0, shown).flatMap((author) => subjectOf(report, work, author.position) ?? []);
  const { known, ask } = useKnown(subjects, alone ? ASKED_AT_ONCE : 0);
  const followed = known.filter((one) => one.you?.following).length;
  const hidden = work.authors.length - subjects.length;
  const id = work.ids.arxiv ? `arXiv ${work.ids.arxiv}` : work.ids.doi;
  const meta = [id, t('work-authors', { count: work.authors.length }), followed > 0 ? t('work-follow', { count: followed }) : undefined];

  return (
    <section class="work">
      <header>
        <h2 dir="auto">{work.title ?? t('untitled')}</h2>
        <p>{meta.filter(Boolean).join(' · ')}</p>
      </header>
      <ul class="people">
        {subjects.map((subject, index) => (
          <Author
            key={`${subject.position} ${subject.name}`}
            subject={subject}
            known={known[index] ?? { asking: false }}
            following={following}
            open={open}
            ask={() => ask(index)}
          />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button kind="quiet" onClick={() => setShown(shown + Math.min(hidden, 10 * ASKED_AT_ONCE))}>
          {t('more-authors', { count: hidden })}
        </Button>
      ) : null}
    </section>
  );
}

type AuthorProps = {
  readonly subject: NameOnPage;
  readonly known: Known;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
  readonly ask: () => void;
};

function Author({ subject, known, following, open, ask }: AuthorProps) {
  const { match } = known;
  const group = subject.group || match?.group === true;
  const person = match?.researcher;
  const at = known.you?.following ?? (person && following.find(person.id));
  // Who is not known yet is asked about by opening them: following somebody unknown would be following a string.
  const toggle = (follow: boolean): void => {
    if (!follow && at) following.remove(at.key, subject.name, ask);
    else if (person) following.add(subject, person.id, person.name, ask);
    else open(subject);
  };
  const note = group ? t('group') : known.asking && !match ? t('asking') : match?.level === 'unknown' ? t('not-known') : undefined;
  return (
    <PersonRow
      name={subject.name}
      about={group ? undefined : aboutOf(known)}
      note={note}
      level={match && !group ? match.level : undefined}
      onOpen={group ? undefined : () => open(subject)}
      action={
        group || match?.level === 'unknown' ? undefined : (
          <FollowButton name={subject.name} following={at !== undefined} onToggle={toggle} />
        )
      }
    />
  );
}
