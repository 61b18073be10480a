// What the reader can say of who somebody is: that it is not them, which other records are theirs.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { CardProps } from '../card/card-state.ts';
import { NotThisPerson } from '../card/panels.tsx';
import { SamePerson } from '../card/pick.tsx';
import { Twins } from '../card/twins.tsx';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('card', cardMore);

export function Ways(props: CardProps) {
  const { state, actions } = props;
  return (
    <>
      <Twins {...props} />
      {state.panel ? (
        <section class="identity-correct" aria-labelledby="byline-panel-name">
          {state.panel === 'same' ? <SamePerson {...props} /> : <NotThisPerson {...props} />}
          <Button kind="quiet" onClick={() => actions.panel(undefined)}>
            {t('cancel')}
          </Button>
        </section>
      ) : (
        <div class="flow">
          {state.subject.kind === 'name' ? (
            <Button kind="quiet" onClick={() => actions.panel('not')}>
              {t('not-this')}
            </Button>
          ) : null}
          <Button kind="quiet" onClick={() => actions.panel('same')}>
            {t('same-as')}
          </Button>
        </div>
      )}
    </>
  );
}
