// Reads the ids of a DBLP publication off its key, its DOI and its links. Pure.

import { arxivIdOfDoi, readArxivId, readDoi, type WorkIds } from '../../core/ids.ts';

/** `journals/corr/abs-2001-01234`, and of older ones `journals/corr/abs-cs-0001001`. Keys of 2013 to 2017 name authors instead. */
const PREPRINT = /^journals\/corr\/abs-(?:(\d{4})-(\d{4,5})|([a-z]+(?:-[a-z]+)?)-(\d{7}))$/i;

function arxivOfKey(key: string): string | undefined {
  const [, month, number, archive, old] = PREPRINT.exec(key) ?? [];
  return readArxivId(month ? `${month}.${number}` : archive ? `${archive}/${old}` : '');
}

/** `links` are electronic editions: DOIs, arXiv, publishers. */
export function idsOfPublication(key: string, doi: string | undefined, links: readonly string[]): WorkIds {
  const dois = [doi, ...links.filter((link) => /^https?:\/\/(?:dx\.)?doi\.org\//i.test(link))].flatMap((one) => readDoi(one ?? '') ?? []);
  const page = links.find((link) => /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(link));
  const arxiv = dois.map(arxivIdOfDoi).find(Boolean) ?? arxivOfKey(key) ?? (page && readArxivId(page));
  const own = dois.find((one) => !arxivIdOfDoi(one)) ?? dois[0];
  const acl = links.map((link) => /^https?:\/\/(?:www\.)?aclanthology\.org\/([\w.-]+?)\/?$/i.exec(link)?.[1]).find(Boolean);
  return { ...(arxiv ? { arxiv } : {}), ...(own ? { doi: own } : {}), ...(acl ? { acl } : {}), dblp: key };
}

/** Two publications that are one by an id. */
export const sharesId = (a: WorkIds, b: WorkIds): boolean =>
  (['arxiv', 'doi', 'dblp', 'acl'] as const).some((kind) => a[kind] !== undefined && a[kind]?.toLowerCase() === b[kind]?.toLowerCase());

/** DBLP numbers people who share a name: "Wei Wang 0001". The number is in the person's key too. */
export const withoutNumber = (name: string): string => name.replace(/ \d{4}$/, '');
