// The hover card's view: state in, DOM out. Pure JSX; knows neither browser nor network. Of its own it tells who a found person is; all the
// rest is the later parts', and skeletons until those are there.

import { card } from '../../assets/locales/en/card.ts';
import { cardPlans } from '../sections/plans.ts';
import { plainWordsOf } from '../ui/plain-words.ts';
import { SectionFrame } from '../ui/section-frame.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Head } from './head.tsx';
import type { ViewProps } from './later.tsx';

const t = plainWordsOf('card', card);

export function CardView(view: ViewProps) {
  const { state, later } = view;
  const { parts } = later;
  return (
    <div class={state.sheet ? 'byline card card-sheet' : 'byline card'} role="dialog" aria-labelledby="byline-name" tabIndex={-1}>
      <div class="card-scroll">
        {parts ? <parts.Panel state={state} actions={later.actions} /> : null}
        <div hidden={state.panel !== undefined}>
          <Head {...view} />
          <Body {...view} />
        </div>
      </div>
      <div class="card-foot">
        {parts ? <parts.Foot state={state} actions={later.actions} /> : null}
        {!parts && later.lost ? (
          <button type="button" class="btn" onClick={later.again}>
            {t('part-lost')}
          </button>
        ) : null}
      </div>
      <div class="hidden" role="status">
        {parts ? <parts.Status state={state} actions={later.actions} /> : null}
      </div>
    </div>
  );
}

function Body({ state, later }: ViewProps) {
  const { parts } = later;
  if (parts) return <parts.Body state={state} actions={later.actions} />;
  // The first frame is the last one with nothing in it: the same sections, so nothing moves when they come.
  return (
    <>
      {cardPlans.map(({ id, skeleton, bare, counts }) =>
        counts && !state.settings.numbers ? null : (
          <SectionFrame key={id} label={bare ? undefined : '\u00a0'} busy>
            <Skeleton {...skeleton} />
          </SectionFrame>
        ),
      )}
    </>
  );
}
