// The addresses we ask at INSPIRE. Pure; https://github.com/inspirehep/rest-api-doc

import type { WorkIds } from '../../core/ids.ts';
import type { GetRequest } from '../../net/get.ts';
import { FREE } from '../ask.ts';

const API = 'https://inspirehep.net/api';

/** Only searches can be asked for some fields, and the whole record of a large collaboration has megabytes of references. */
const FIELDS = [
  ...['control_number', 'titles.title', 'arxiv_eprints.value', 'dois.value', 'earliest_date'],
  ...['authors.full_name', 'authors.record', 'authors.ids', 'authors.inspire_roles'],
].join(',');
/** A paper and its duplicate. */
const HITS = 2;

/** Undefined where it has no way in by these ids. */
export function literatureRequest({ arxiv, doi, inspire }: WorkIds): GetRequest | undefined {
  const query = arxiv ? `arxiv:${arxiv}` : inspire ? `recid:${inspire}` : doi ? `doi:${doi}` : undefined;
  if (!query) return undefined;
  return { url: `${API}/literature?${new URLSearchParams({ q: query, size: String(HITS), fields: FIELDS })}`, cost: FREE };
}

/** `recid` is the number in the address of the author's page. */
export const authorRequest = (recid: string): GetRequest => ({ url: `${API}/authors/${recid}`, cost: FREE });
