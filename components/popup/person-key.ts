// One author of the page as the popup knows them. Pure.

import type { Match } from '../../lib/core/match.ts';
import type { PageReport, PageWork } from '../../lib/core/page.ts';
import type { Researcher } from '../../lib/core/person.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import type { You } from '../../lib/core/you.ts';

export type Known = {
  readonly match?: Match | undefined;
  readonly profile?: Researcher | undefined;
  readonly you?: You | undefined;
  readonly asking: boolean;
};

/** The question about one seat of a work on the page. */
export function subjectOf(report: PageReport, work: PageWork, position: number): NameOnPage | undefined {
  const author = work.authors.find((one) => one.position === position);
  if (!author) return undefined;
  return {
    kind: 'name',
    name: author.name,
    position: work.authors.indexOf(author),
    byline: work.authors.map((one) => one.name),
    work: work.ids,
    site: report.site,
    ...(work.title ? { title: work.title } : {}),
    ...(author.orcid ? { orcid: author.orcid } : {}),
    ...(author.affiliations ? { affiliations: author.affiliations } : {}),
    ...(author.group ? { group: true } : {}),
  };
}

/** The line under a name: where they are, then what they work on. */
export function aboutOf({ match, profile }: Known): string | undefined {
  const place = match?.onThisPaper?.institutions[0]?.name ?? profile?.latest[0]?.name ?? match?.onThisPaper?.affiliations[0];
  const topic = profile?.topics[0]?.name;
  return [place, topic].filter(Boolean).join(' · ') || undefined;
}
