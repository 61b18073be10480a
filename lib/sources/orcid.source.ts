// ORCID: what a person's own public record says of their names and places of work. A second opinion, never the first.

import { readOrcid, splitResearcherId } from '../core/ids.ts';
import { err } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import type { Source } from './source.ts';

const ID = 'orcid';

const source: Source = {
  title: 'ORCID',
  home: 'https://orcid.org',
  hosts: ['https://pub.orcid.org/*'],
  why: 'Gets the ORCID iD printed beside a name or kept in a record, to check that the person with that iD goes by that name.',
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
    const { registry, key } = splitResearcherId(id);
    const orcid = registry === ID ? readOrcid(key) : undefined;
    if (!orcid) return err({ kind: 'not-found' });
    const answer = await get({ url: `https://pub.orcid.org/v3.0/${orcid}/record`, cost: { kind: 'free', credits: 0 } });
    if (!answer.ok) return answer;
    // Few hovers come here, so that its reader is not loaded with each start.
    const { readRecord } = await import('./orcid/read.ts');
    return readRecord(answer.value, orcid);
  },
};

export default source;
