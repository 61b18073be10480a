// What the reader can say of who somebody is: that it is not them, who it is, which other records are theirs.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { Perhaps } from '../card/candidates.tsx';
import { personOf } from '../card/card-facts.ts';
import type { CardProps } from '../card/card-state.ts';
import { PickWay } from '../card/choose.tsx';
import { Correcting } from '../card/panels.tsx';
import { Twins } from '../card/twins.tsx';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('card', cardMore);

export function Ways(props: CardProps) {
  const { state, actions } = props;
  return (
    <>
      {personOf(state) ? <Perhaps {...props} /> : null}
      <Twins {...props} />
      {state.panel ? (
        <section id="byline-panel" class="identity-correct" tabIndex={-1} aria-labelledby="byline-panel-name">
          <Correcting {...props} />
          <Button kind="quiet" onClick={() => actions.panel(undefined)}>
            {t('cancel')}
          </Button>
        </section>
      ) : (
        <div class="flow">
          {state.subject.kind === 'name' ? (
            <Button kind="quiet" opens="not" onClick={() => actions.panel('not')}>
              {t('not-this')}
            </Button>
          ) : null}
          <PickWay {...props} />
          <Button kind="quiet" opens="same" onClick={() => actions.panel('same')}>
            {t('same-as')}
          </Button>
        </div>
      )}
    </>
  );
}
