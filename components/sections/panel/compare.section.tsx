// Two to five researchers side by side, chosen among co-authors and followed people: who they are, and the reading of their papers.

import { useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { MOST_COMPARED } from '../../../lib/insight/compare.ts';
import { Button } from '../../ui/button.tsx';
import { Name } from '../../ui/name.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { wordsOf } from '../../ui/words.ts';
import { useWorks } from '../../works/use-works.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { CompareTable, type Read } from './compare-table.tsx';

const t = wordsOf('panel-sections', words);

/** `id` stands for them; `ids` are all their records. */
type Chosen = { readonly id: ResearcherId; readonly ids: readonly ResearcherId[]; readonly name: string };

/** Whom one may want beside them: followed people, then co-authors; nobody twice, nor who stands there already. */
function offers({ facets, following }: Pick<PanelSectionProps, 'facets' | 'following'>, all: readonly Chosen[]): readonly Chosen[] {
  const taken = new Set(all.flatMap(({ ids }) => ids));
  const iD = facets.profile?.value?.orcid;
  const offered: Chosen[] = [];
  const offer = (ids: readonly ResearcherId[], name: string): void => {
    const [id] = ids;
    if (id && !ids.some((one) => taken.has(one))) offered.push({ id, ids, name });
    for (const one of ids) taken.add(one);
  };
  for (const { ids, name, orcid } of following.people ?? []) {
    // An iD alone finds no papers.
    const records = ids.filter((id) => id.startsWith('openalex:'));
    if (iD !== undefined && orcid === iD) for (const id of records) taken.add(id);
    else offer(records, name);
  }
  for (const { id, name } of facets.collaborators?.value?.people ?? []) offer([id], name);
  return offered;
}

function Compare({ facets, researcher, records, following, open }: PanelSectionProps) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [picked, pick] = useState('');
  const all: readonly Chosen[] = [
    { id: records[0] ?? researcher.id, ids: records, name: researcher.name ?? researcher.id },
    ...chosen.filter(({ ids }) => !ids.some((id) => records.includes(id))),
  ];
  const others = all.slice(1);
  const offered = offers({ facets, following }, all);
  const add = (): void => {
    const found = offered.find(({ id }) => id === picked);
    if (found) setChosen([...others, found]);
    pick('');
  };
  return (
    <SectionFrame label={t('compare')}>
      <div class="compare-choose">
        {all.length < MOST_COMPARED ? (
          <div class="compare-add">
            <label>
              <span>{t('compare-with')}</span>
              <select value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
                <option value="">{t('compare-choose')}</option>
                {offered.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            {/* Arrow keys go through the list, and each of them costs a credit: choosing one is not yet asking for them. */}
            <Button onClick={add}>{t('compare-add')}</Button>
          </div>
        ) : (
          <p class="faint">{t('compare-full', { count: MOST_COMPARED })}</p>
        )}
        <ul class="flow">
          {others.map(({ id, name }) => (
            <li key={id}>
              <Button kind="plain" label={t('compare-without', { name })} onClick={() => setChosen(others.filter((one) => one.id !== id))}>
                <Name>{name}</Name> <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {others.length > 0 ? <Reading key={all.map(({ ids }) => ids.join()).join(' ')} people={all} read={[]} open={open} /> : null}
    </SectionFrame>
  );
}

type ReadingProps = { readonly people: readonly Chosen[]; readonly read: readonly Read[] } & Pick<PanelSectionProps, 'open'>;

/** Reads one person's papers, then the next one's: each is a component of its own, since each has a loading of its own. */
function Reading({ people, read, open }: ReadingProps) {
  const next = people[read.length];
  return next ? <ReadOne people={people} read={read} next={next} open={open} /> : <CompareTable people={read} open={open} />;
}

function ReadOne({ people, read, next, open }: ReadingProps & { readonly next: Chosen }) {
  const reading = useWorks({ ids: next.ids });
  return <Reading people={people} read={[...read, { ...next, works: reading.works, reading }]} open={open} />;
}

export default { order: 75, facets: ['collaborators'], View: Compare } satisfies PanelSection;
