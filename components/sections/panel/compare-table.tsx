// Researchers side by side: their years and topics, and of each two what they share. Only of whom papers were read.

import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { type Compared, commonTopics, pairs, yearsOf } from '../../../lib/insight/compare.ts';
import { joinVersions } from '../../../lib/insight/versions.ts';
import { runWords } from '../../../lib/insight/year-runs.ts';
import { Button } from '../../ui/button.tsx';
import { Name } from '../../ui/name.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { number, wordsOf } from '../../ui/words.ts';
import { TexText } from '../../works/tex-text.tsx';
import type { Works } from '../../works/use-works.ts';
import type { PanelSectionProps } from '../panel-section.ts';
import { Unread, unreadWhy } from './unread.tsx';

const t = wordsOf('panel-sections', words);
const TOPICS = 8;
const NAMES = 5;

export type Read = Compared & { readonly reading: Works };

export function CompareTable({ people, open }: { readonly people: readonly Read[] } & Pick<PanelSectionProps, 'open'>) {
  // Of whom nothing was read nothing is said: no paper would be told of somebody who has hundreds.
  const there = people.filter(({ reading }) => !unreadWhy(reading));
  const cell = (one: Read, words: string) => <td key={one.id}>{there.includes(one) ? words : ''}</td>;
  const row = (label: string, words: (one: Compared) => string) => (
    <tr>
      <th scope="row">{label}</th>
      {people.map((one) => cell(one, words(one)))}
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
                  {people.map((one, column) => cell(one, counts[column] ? number(counts[column]) : '–'))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {people.map(({ id, name, reading }) => (
        <Unread key={id} reading={reading} name={name} />
      ))}
      {pairs(there).map(({ one, other, coauthors, papers }) => (
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
      {there.every(({ reading }) => reading.complete) ? null : <p class="faint">{t('know-read')}</p>}
    </>
  );
}
