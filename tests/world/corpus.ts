// The whole world as one corpus: the parts asked one after another. Knows nothing of any part's making.

import type { Corpus } from './model.ts';

export function joinCorpora(parts: readonly Corpus[]): Corpus {
  const first = <T>(ask: (part: Corpus) => T | undefined): T | undefined => {
    for (const part of parts) {
      const found = ask(part);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const upTo = <T>(limit: number, ask: (part: Corpus, left: number) => readonly T[]): T[] => {
    const found: T[] = [];
    for (const part of parts) if (found.length < limit) found.push(...ask(part, limit - found.length));
    return found;
  };
  return {
    byArxiv: (id) => first((part) => part.byArxiv(id)),
    byDoi: (doi) => first((part) => part.byDoi(doi)),
    byWork: (key) => first((part) => part.byWork(key)),
    person: (key) => first((part) => part.person(key)),
    personByOrcid: (orcid) => first((part) => part.personByOrcid(orcid)),
    worksOf: (key) => parts.flatMap((part) => part.worksOf(key)),
    citing: (key) => parts.flatMap((part) => part.citing(key)),
    month: (month) => parts.flatMap((part) => part.month(month)),
    named: (query, limit) => upTo(limit, (part, left) => part.named(query, left)),
    titled: (query, limit) => upTo(limit, (part, left) => part.titled(query, left)),
    size: parts.reduce((sum, part) => sum + part.size, 0),
    at(index) {
      let left = index;
      for (const part of parts) {
        if (left < part.size) return part.at(left);
        left -= part.size;
      }
      return undefined;
    },
  };
}
