// Two to five researchers side by side: their years, topics, shared co-authors and shared papers. Chosen among co-authors and followed people.

import { useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { type Compared, commonTopics, MOST_COMPARED, pairs, yearsOf } from '../../../lib/insight/compare.ts';
import { joinVersions } from '../../../lib/insight/versions.ts';
import { runWords } from '../../../lib/insight/year-runs.ts';
import { Button } from '../../ui/button.tsx';
import { Name } from '../../ui/name.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { number, wordsOf } from '../../ui/words.ts';
import { TexText } from '../../works/tex-text.tsx';
import { useWorks } from '../../works/use-works.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const t = wordsOf('panel-sections', words);
const TOPICS = 8;
const NAMES = 5;

type Chosen = { readonly id: ResearcherId; readonly name: string };

function Compare({ facets, researcher, following, open }: PanelSectionProps) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const offered = new Map<ResearcherId, string>();
  for (const { ids, name } of following.people ?? []) if (ids[0]) offered.set(ids[0], name);
  for (const { id, name } of facets.collaborators?.value?.people ?? []) if (!offered.has(id)) offered.set(id, name);
  for (const { id } of [researcher, ...chosen]) offered.delete(id);
  const all: readonly Chosen[] = [{ id: researcher.id, name: researcher.name ?? researcher.id }, ...chosen];
  return (
    <SectionFrame label={t('compare')}>
      <div class="compare-choose">
        {all.length < MOST_COMPARED ? (
          <label>
            <span>{t('compare-with')}</span>
            <select
              value=""
              onChange={({ currentTarget }) => {
                const found = [...offered].find(([id]) => id === currentTarget.value);
                if (found) setChosen([...chosen, { id: found[0], name: found[1] }]);
                currentTarget.value = '';
              }}
            >
              <option value="">{t('compare-choose')}</option>
              {[...offered].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p class="faint">{t('compare-full', { count: MOST_COMPARED })}</p>
        )}
        <ul class="flow">
          {chosen.map(({ id, name }) => (
            <li key={id}>
              <Button kind="plain" label={t('compare-without', { name })} onClick={() => setChosen(chosen.filter((one) => one.id !== id))}>
                <Name>{name}</Name> <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {chosen.length > 0 ? <Reading key={all.map(({ id }) => id).join()} people={all} read={[]} open={open} /> : null}
    </SectionFrame>
  );
}

type ReadingProps = { readonly people: readonly Chosen[]; readonly read: readonly (Compared & { readonly complete: boolean })[] } & Pick<
  PanelSectionProps,
  'open'
>;

/** Reads one person's papers, then the next one's: each is a component of its own, since each has a loading of its own. */
function Reading({ people, read, open }: ReadingProps) {
  const next = people[read.length];
  return next ? <ReadOne people={people} read={read} next={next} open={open} /> : <Table people={read} open={open} />;
}

function ReadOne({ people, read, next, open }: ReadingProps & { readonly next: Chosen }) {
  const { works, complete } = useWorks({ ids: [next.id] });
  return <Reading people={people} read={[...read, { ...next, works, complete }]} open={open} />;
}

function Table({ people, open }: { readonly people: ReadingProps['read'] } & Pick<PanelSectionProps, 'open'>) {
  const row = (label: string, cell: (one: Compared) => string) => (
    <tr>
      <th scope="row">{label}</th>
      {people.map((one) => (
        <td key={one.id}>{cell(one)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">{t('compare')}</span>
              </th>
              {people.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <Name>{name}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('compare-read'), ({ works }) => number(joinVersions(works).length))}
            {row(t('compare-years'), (one) => {
              const years = yearsOf(one);
              return years ? runWords(years) : '–';
            })}
            {commonTopics(people)
              .slice(0, TOPICS)
              .map(({ name, counts }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {people.map(({ id }, column) => (
                    <td key={id}>{counts[column] ? number(counts[column]) : '–'}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {pairs(people).map(({ one, other, coauthors, papers }) => (
        <div class="pair" key={`${one.id} ${other.id}`}>
          <h4>{t('compare-pair', { one: one.name, other: other.name })}</h4>
          <p class="say">{t('compare-papers', { count: papers.length })}</p>
          <ul>
            {papers.slice(0, NAMES).map(({ ids, title, url }) => (
              <li key={ids.openalex} class="faint" dir="auto">
                <SafeLink href={url}>
                  <TexText>{title}</TexText>
                </SafeLink>
              </li>
            ))}
          </ul>
          <p class="say">{t('compare-coauthors', { count: coauthors.length })}</p>
          <ul class="flow">
            {coauthors.slice(0, NAMES).map(({ id, name }) => (
              <li key={id}>
                <Button kind="link" onClick={() => open(id, name)}>
                  <Name>{name}</Name>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {people.every(({ complete }) => complete) ? null : <p class="faint">{t('know-read')}</p>}
    </>
  );
}

export default { order: 75, facets: ['collaborators'], View: Compare } satisfies PanelSection;
