// "Same person as …" and "Pick another …": a search among the people the reader follows or has met, and at the source, and the reader's word.

import type { ComponentChildren } from 'preact';
import { cardMore } from '../../assets/locales/en/card-more.ts';
import { samePerson } from '../../assets/locales/en/same-person.ts';
import type { Acquainted } from '../../lib/core/failure.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { wordsOf } from '../ui/words.ts';
import { Apart } from './apart.tsx';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';
import { Choose } from './choose.tsx';

const t = wordsOf('same-person', samePerson);
const tCard = wordsOf('card', cardMore);

const FIELD = 'byline-pick';

/** Another record of the person shown. */
export function SamePerson({ state, actions }: CardProps) {
  const name = personOf(state)?.name ?? state.name;
  return (
    <>
      <h3 id="byline-panel-name">{t('same-head', { name })}</h3>
      <p>{t('same-body')}</p>
      <Search
        state={state}
        actions={actions}
        name={name}
        label={t('same-label')}
        action={(one) => (
          <Button
            kind="link"
            label={t('same-person-name', { name: [one.name, one.affiliation].filter(Boolean).join(', ') })}
            onClick={() => {
              actions.samePerson(one);
              actions.panel(undefined);
            }}
          >
            {t('same-choose')}
          </Button>
        )}
      />
    </>
  );
}

/** Who the name on this paper is, whoever is shown. */
export function PickAnother({ state, actions }: CardProps) {
  const { name } = state;
  return (
    <>
      <h3 id="byline-panel-name">{tCard('pick-head', { name })}</h3>
      <p>{tCard('pick-body')}</p>
      <Search
        state={state}
        actions={actions}
        name={name}
        label={tCard('pick-label')}
        action={(one) => (
          <Choose
            candidate={one}
            onClick={() => {
              actions.choose(one);
              actions.panel(undefined);
            }}
          />
        )}
      />
    </>
  );
}

type SearchProps = CardProps & {
  /** What is looked for at first. */
  readonly name: string;
  readonly label: string;
  /** What the reader can say of somebody found. */
  readonly action: (one: Acquainted) => ComponentChildren;
};

function Search({ state, actions, name, label, action }: SearchProps) {
  const { people = [], asked, loading, failure } = state.picks ?? {};
  return (
    <>
      <form
        class="flow pick"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem(FIELD);
          if (field instanceof HTMLInputElement) actions.find(field.value, true);
        }}
      >
        <input type="search" name={FIELD} aria-label={label} dir="auto" autocomplete="off" spellcheck={false} defaultValue={name} />
        <button type="submit" class="btn" disabled={loading === true}>
          {t('same-search')}
        </button>
      </form>
      {failure ? <FailureNote failure={failure} openOptions={actions.openOptions} /> : null}
      {asked && !loading && !failure && people.length === 0 ? <p class="empty">{t('same-none')}</p> : null}
      <ul class="people" aria-busy={loading === true}>
        {people.map((one) => (
          <PersonRow
            key={one.id}
            name={one.name}
            place={one.affiliation}
            note={<Apart candidate={one} numbers={state.settings.numbers} company={one.known ? t(`known-${one.known}`) : undefined} />}
            action={action(one)}
          />
        ))}
      </ul>
    </>
  );
}
