// Field and novelty: what part of somebody's work lies in a subfield, and how unlike its predecessors it is. None of a mixed record.

import { figures } from '../../../assets/locales/en/figures.ts';
import { doiPage } from '../../../lib/core/ids.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SourceBadge } from '../../ui/source-badge.tsx';
import { wordsOf } from '../../ui/words.ts';
import { NoveltyFigure } from '../../works/novelty.tsx';
import { openOptions } from '../../works/open-options.ts';
import { ShareFigure } from '../../works/share.tsx';
import { useEntries } from '../../works/use-entries.ts';
import { useWorks } from '../../works/use-works.ts';
import { isMixed } from '../mixed.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import '../../works/works.css';

const t = wordsOf('figures', figures);

function Figures({ records, numbers, facets, kept }: PanelSectionProps) {
  const works = useWorks({ ids: records });
  const entries = useEntries(works.works, records);
  // Figures of several people in one record are nobody's.
  if (!numbers || isMixed(facets)) return null;
  const first = entries.length === 0;
  if (first && !works.loading && !works.failure) return null;
  return (
    <SectionFrame
      label={t('head')}
      aside={works.source ? <SourceBadge source={works.source} at={works.at} stale={works.stale} /> : null}
      busy={first && works.loading}
    >
      {first && works.loading ? <Skeleton lines={[44, 70, 32, 58]} line={22} /> : null}
      {first ? null : (
        <div class="figures">
          <ShareFigure
            entries={entries}
            complete={works.complete}
            subfield={kept.settings.subfield}
            setSubfield={(subfield) => void kept.setSettings({ subfield })}
          />
          <NoveltyFigure entries={entries} page={doiPage} />
        </div>
      )}
      {first && works.failure ? <FailureNote failure={works.failure} retry={works.retry} openOptions={openOptions} /> : null}
    </SectionFrame>
  );
}

export default { order: 25, facets: ['profile'], View: Figures } satisfies PanelSection;
