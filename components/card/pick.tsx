// "Same person as …": a search among the people the reader follows or has met, and at the source, and the reader's choice.

import { samePerson } from '../../assets/locales/en/same-person.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { wordsOf } from '../ui/words.ts';
import { Apart } from './candidates.tsx';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';

const t = wordsOf('same-person', samePerson);

const FIELD = 'byline-pick';

export function SamePerson({ state, actions }: CardProps) {
  const name = personOf(state)?.name ?? state.name;
  const { people = [], asked, loading, failure } = state.picks ?? {};
  return (
    <>
      <h3 id="byline-panel-name">{t('same-head', { name })}</h3>
      <p>{t('same-body')}</p>
      <form
        class="flow pick"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem(FIELD);
          if (field instanceof HTMLInputElement) actions.find(field.value, true);
        }}
      >
        <input
          type="search"
          name={FIELD}
          aria-label={t('same-label')}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          defaultValue={name}
        />
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
            action={
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
            }
          />
        ))}
      </ul>
    </>
  );
}
