// Small JSON parts that works and authors share: institutions, topics, addresses. Shapes as recorded in 2026.

import { INSTITUTIONS, institutionKey, rorOf, TOPICS } from '../places.ts';

export const OPENALEX = 'https://openalex.org/';
export const url = (key: string): string => `${OPENALEX}${key}`;
export const orcidUrl = (orcid: string | undefined): string | null => (orcid ? `https://orcid.org/${orcid}` : null);

export function institution(index: number) {
  const one = INSTITUTIONS[index];
  if (!one) throw new Error(`no institution ${index}`);
  const id = url(institutionKey(index));
  return { id, display_name: one.name, ror: rorOf(index), country_code: one.country, type: one.type, lineage: [id] };
}

export function topicParts(index: number) {
  const one = TOPICS[index];
  if (!one) throw new Error(`no topic ${index}`);
  return {
    id: url(one.id),
    display_name: one.name,
    subfield: { id: url(`subfields/${one.subfield[0]}`), display_name: one.subfield[1] },
    field: { id: url(`fields/${one.field[0]}`), display_name: one.field[1] },
    domain: { id: url('domains/3'), display_name: 'Physical Sciences' },
  };
}

/** Keys in a different order than the shape above: topics of a work carry a score after the name. */
export const scoredTopic = (index: number, score: number) => {
  const { id, display_name, ...rest } = topicParts(index);
  return { id, display_name, score, ...rest };
};
