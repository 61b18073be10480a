// What tells somebody apart from others of the name, line by line. Guesses nothing.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import { plainTex } from '../../lib/insight/plain-tex.ts';
import { orcidWords } from '../ui/orcid-link.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('card', cardMore);

type ApartProps = {
  readonly candidate: Candidate;
  readonly numbers: boolean;
  /** What company they keep, in words. */
  readonly company: string | undefined;
};

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
