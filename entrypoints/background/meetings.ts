// Keeps on which paper somebody was opened, where the user lets Byline remember; where not, sees that no copy of it is left. Loaded only then.

import { workKey } from '../../lib/core/ids.ts';
import type { FacetPart } from '../../lib/core/question.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { MEETINGS } from '../../lib/store/more-documents.ts';
import { createMoreUserData, type MoreUserDataDeps } from '../../lib/store/more-user-data.ts';

/** Only who is believed was met: a guess among several is nobody. */
export async function meet(subject: NameOnPage, { result }: FacetPart<'match'>, deps: MoreUserDataDeps): Promise<void> {
  const work = workKey(subject.work);
  const match = result.ok ? result.value : undefined;
  if (!work || !match?.researcher || match.level === 'ambiguous' || match.level === 'unknown') return;
  const { title } = subject;
  await createMoreUserData(deps).meet({ researcher: match.researcher.id, work, ...(title ? { title } : {}) });
}

/** Drops the copies that a worker was stopped before. The list itself is not touched. */
export const dropCopies = ({ documents }: Pick<MoreUserDataDeps, 'documents'>): Promise<boolean> => documents.forget(MEETINGS);
