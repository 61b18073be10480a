// ORCID: what a person's own public record says of their names, places of work and papers. A second opinion, never the first.

import { type ResearcherId, readOrcid, splitResearcherId } from '../core/ids.ts';
import { err } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { askRecord, readPerson, readPersonRecord } from './orcid/read.ts';
import type { Source } from './source.ts';

const ID = 'orcid';

const source: Source = {
  title: 'ORCID',
  home: 'https://orcid.org',
  hosts: ['https://pub.orcid.org/*'],
  why: 'Gets the ORCID iD printed beside a name or kept in a record, to check that the person with that iD goes by that name and lists the paper.',
  // The public API allows 12 a second; a card needs one.
  limits: { perSecond: 10, atOnce: 2 },
  knows: ['orcid'],
  freshness: {
    work: 30 * DAY,
    // Names and employers change rarely, and their owners keep them by hand.
    researcher: 14 * DAY,
    collaborators: 30 * DAY,
    works: 7 * DAY,
    // A new iD is public at once; a private one may open any day.
    notFound: 7 * DAY,
  },
  // A record that its owner or ORCID has closed: 409, "locked" or "deactivated".
  refusal: ({ status }) => (status === 409 ? { failure: { kind: 'not-found' } } : undefined),

  async researcher(id, get) {
    const orcid = orcidOf(id);
    return orcid ? askRecord(orcid, get, readPerson) : err({ kind: 'not-found' });
  },

  async person(id, get) {
    const orcid = orcidOf(id);
    return orcid ? askRecord(orcid, get, readPersonRecord) : err({ kind: 'not-found' });
  },
};

export default source;

function orcidOf(id: ResearcherId): string | undefined {
  const { registry, key } = splitResearcherId(id);
  return registry === ID ? readOrcid(key) : undefined;
}
