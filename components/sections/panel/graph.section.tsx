// The research graph: its code and its worker come when it is near the screen. A tab opened for it gives it the whole window's height.

import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { graph as english } from '../../../assets/locales/en/graph.ts';
import type { GraphViewProps } from '../../graph/graph-view.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useNear } from '../../ui/use-near.ts';
import { wordsOf } from '../../ui/words.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const t = wordsOf('graph', english);

/** A tab opened for the graph alone. */
const WHOLE = typeof location !== 'undefined' && new URLSearchParams(location.search).get('view') === 'graph';

function Graph({ records, researcher, open }: PanelSectionProps) {
  const [view, setView] = useState<{ readonly View: FunctionComponent<GraphViewProps> }>();
  const [lost, setLost] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const bring = (): void => {
    setLost(false);
    import('../../graph/graph-view.tsx').then(
      ({ GraphView }) => setView({ View: GraphView }),
      () => setLost(true),
    );
  };
  // What it stands below may push it away before it was ever near; who opened a tab for it waits for it.
  const near = useNear(place) || WHOLE;
  useEffect(() => {
    if (near) bring();
  }, [near]);
  const name = researcher.name ?? '';
  useEffect(() => {
    if (WHOLE && view) place.current?.scrollIntoView();
  }, [view]);
  const address = `?${new URLSearchParams({ id: researcher.id, name, view: 'graph' })}`;
  return (
    <div ref={place} class={WHOLE ? 'graph-whole' : undefined}>
      <SectionFrame
        label={t('head')}
        aside={
          WHOLE ? null : (
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t('explore')}
            </a>
          )
        }
        busy={near && !view && !lost}
      >
        {view ? <view.View key={records.join()} records={records} name={name} open={open} /> : null}
        {lost ? <FailureNote failure={{ kind: 'cancelled' }} retry={bring} /> : null}
        {view || lost ? null : <Skeleton lines={[70, 40]} line={200} />}
      </SectionFrame>
    </div>
  );
}

export default { order: 60, wide: true, facets: [], View: Graph } satisfies PanelSection;
