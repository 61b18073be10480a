// Several people have this name: each with what tells them apart, and the reader's choice. Guesses nothing.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import { plainTex } from '../../lib/insight/plain-tex.ts';
import { Button } from '../ui/button.tsx';
import { orcidWords } from '../ui/orcid-link.tsx';
import { PersonRow } from '../ui/person-row.tsx';
import { list, moment, wordsOf } from '../ui/words.ts';
import type { CardProps } from './card-state.ts';

const t = wordsOf('card', cardMore);

/** More than this many is a list nobody reads (DESIGN section 6). */
const MOST = 5;
const MOST_NAMES = 2;

export function Candidates({ state, actions }: CardProps) {
  const match = state.facets.match?.value;
  const candidates = (match?.candidates ?? []).slice(0, MOST);
  const { numbers } = state.settings;
  return (
    <div class="section">
      <div class="section-head">
        <p class="say">{t('which-one')}</p>
        {state.subject.kind === 'name' && candidates.length > 0 ? (
          <Button kind="quiet" onClick={actions.noneOfThese}>
            {t('none-of-these')}
          </Button>
        ) : null}
      </div>
      <ul class="people">
        {candidates.map((candidate) => {
          const about = aboutOf(candidate);
          return (
            <PersonRow
              key={candidate.id}
              name={candidate.name}
              place={candidate.affiliation}
              about={topics(candidate)}
              note={<Apart candidate={candidate} numbers={numbers} company={shared(candidate.sharedCoauthors)} />}
              onOpen={() => actions.walk(candidate.id, candidate.name)}
              action={
                <Button
                  kind="link"
                  label={about ? t('choose-name', { name: candidate.name, about }) : t('choose-only', { name: candidate.name })}
                  onClick={() => actions.choose(candidate)}
                >
                  {t('choose')}
                </Button>
              }
            />
          );
        })}
      </ul>
      {match?.retryAt === undefined ? null : <p class="faint">{t('asks-again', { time: moment(match.retryAt) })}</p>}
    </div>
  );
}

const topics = (candidate: Candidate): string | undefined => candidate.topics?.slice(0, 2).join(' · ') || undefined;
const aboutOf = (candidate: Candidate): string => [candidate.affiliation, topics(candidate)].filter(Boolean).join(', ');

type ApartProps = {
  readonly candidate: Candidate;
  readonly numbers: boolean;
  /** What company they keep, in words. */
  readonly company: string | undefined;
};

/** What tells somebody apart from others of the name, line by line. */
export function Apart({ candidate, numbers, company }: ApartProps) {
  const { years, worksCount, knownFor, orcid } = candidate;
  const facts = [
    numbers && worksCount !== undefined && t('candidate-papers', { count: worksCount }),
    years && [...new Set(years)].join('–'),
    orcid && orcidWords(orcid),
  ];
  const lines = [company, facts.filter(Boolean).join(' · '), knownFor && t('known-for', { title: plainTex(knownFor) })];
  return (
    <>
      {lines.filter(Boolean).map((line, place) => (
        <span class="line" key={place}>
          {line}
        </span>
      ))}
    </>
  );
}

function shared(names: readonly string[] | undefined): string | undefined {
  if (!names) return undefined;
  const count = names.length;
  if (count === 0) return t('coauthors-none');
  return count > MOST_NAMES ? t('coauthors-here-many', { count }) : t('coauthors-here', { names: list(names) });
}
