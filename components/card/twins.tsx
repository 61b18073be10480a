// Other records that look like the person shown, with what speaks for it, and the reader's word on each. Joins nobody itself.

import { samePerson } from '../../assets/locales/en/same-person.ts';
import type { Twin } from '../../lib/core/person.ts';
import { Button } from '../ui/button.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { SectionFrame } from '../ui/section-frame.tsx';
import { list, wordsOf } from '../ui/words.ts';
import { Apart } from './apart.tsx';
import { personOf } from './card-facts.ts';
import type { CardProps } from './card-state.ts';

const t = wordsOf('same-person', samePerson);

/** More would be a list of namesakes. */
const MOST = 3;
const MOST_NAMES = 2;

export function Twins({ state, actions }: CardProps) {
  const twins = (state.facets.twins?.value ?? []).slice(0, MOST);
  if (!personOf(state) || twins.length === 0) return null;
  return (
    <SectionFrame label={t('twins-head')}>
      <ul class="people">
        {twins.map((twin) => (
          <PersonRow
            key={twin.id}
            name={twin.name}
            place={twin.affiliation}
            note={
              <>
                <Apart candidate={twin} numbers={state.settings.numbers} company={why(twin)} />
                <span class="flow">
                  {twin.joined ? null : (
                    <Button kind="link" label={t('same-person-name', { name: twin.name })} onClick={() => actions.samePerson(twin)}>
                      {t('same-person')}
                    </Button>
                  )}
                  <Button kind="link" label={t('two-people-name', { name: twin.name })} onClick={() => actions.twoPeople(twin)}>
                    {t('two-people')}
                  </Button>
                </span>
              </>
            }
            onOpen={() => actions.walk(twin.id, twin.name)}
          />
        ))}
      </ul>
    </SectionFrame>
  );
}

function why({ joined, sharedCoauthors = [] }: Twin): string | undefined {
  if (joined) return t('twin-joined');
  const count = sharedCoauthors.length;
  if (count === 0) return undefined;
  return count > MOST_NAMES ? t('twin-coauthors-many', { count }) : t('twin-coauthors', { names: list(sharedCoauthors) });
}
