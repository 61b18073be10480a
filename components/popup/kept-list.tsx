// Below the people one follows: followed topics and institutions, and people one has written a note on, all found by the same filter.
// Comes after the list stands.

import { useEffect, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { Interest, PersonNote } from '../../lib/core/remembered.ts';
import type { ResearcherRef } from '../../lib/core/subject.ts';
import { Chips } from '../ui/chip.tsx';
import { FollowButton } from '../ui/follow-button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { date, wordsOf } from '../ui/words.ts';
import { fits } from './filter.ts';

const t = wordsOf('popup', popup);
const ROWS = 100;
/** Of a note, enough to know it again. */
const GLANCE = 140;

export type KeptListProps = { readonly filter: string; readonly open: (ref: ResearcherRef) => void };

export function KeptList({ filter, open }: KeptListProps) {
  const [interests, setInterests] = useState<readonly Interest[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [notes, setNotes] = useState<readonly PersonNote[]>([]);
  useEffect(() => {
    void call('interests', null).then((answer) => answer.ok && setInterests(answer.value));
    void call('notes', null).then((answer) => answer.ok && setNotes(answer.value));
  }, []);
  const toggle = async ({ since: _, ...interest }: Interest, on: boolean): Promise<void> => {
    const answer = await call('set-interest', { ...interest, on });
    // Whoever was left keeps the row while the popup is open: a slip is taken back with the same button.
    if (answer.ok) setLeft((before) => new Set(on ? [...before].filter((id) => id !== interest.id) : [...before, interest.id]));
  };
  const found = interests.filter(({ name }) => fits(name, filter)).slice(0, ROWS);
  const noted = notes.filter((note) => fits([note.name, note.text, ...note.tags].join(' '), filter)).slice(0, ROWS);
  return (
    <>
      {found.length > 0 ? (
        <section>
          <h2 class="kept-head">{t('interests')}</h2>
          <ul class="people">
            {found.map((interest) => (
              <PersonRow
                key={interest.id}
                name={interest.name}
                note={
                  left.has(interest.id) ? t('left') : `${t(`interest-${interest.kind}`)} · ${t('since', { date: date(interest.since) })}`
                }
                action={
                  <FollowButton name={interest.name} following={!left.has(interest.id)} onToggle={(on) => void toggle(interest, on)} />
                }
              />
            ))}
          </ul>
        </section>
      ) : null}
      {noted.length > 0 ? (
        <section>
          <h2 class="kept-head">{t('notes')}</h2>
          <ul class="people">
            {noted.map(({ key, ids, name, text, tags }) => {
              const [id] = ids;
              return (
                <PersonRow
                  key={key}
                  name={name}
                  note={text.length > GLANCE ? `${text.slice(0, GLANCE).trimEnd()} …` : text}
                  onOpen={id && (() => open({ kind: 'researcher', id, name }))}
                  action={tags.length > 0 ? <Chips items={tags} /> : null}
                />
              );
            })}
          </ul>
        </section>
      ) : null}
    </>
  );
}
