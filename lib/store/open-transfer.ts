// Export and import alone, for the options page: loaded when it is needed there, and no part of the background.

import { createDocuments, type DocumentsDeps } from './documents.ts';
import { createMirror } from './mirror.ts';
import type { StoreDeps } from './store.ts';
import { createTransfer, type Transfer } from './transfer.ts';
import { inParts } from './user-documents.ts';

/**
 * A file of any size is read where the user can see it happen. The documents' lock holds across contexts, so the background may
 * write at the same time.
 */
export function openTransfer({
  local,
  now,
  random,
  open,
  makeRoom,
}: Omit<StoreDeps, 'session'> & Pick<DocumentsDeps, 'makeRoom'>): Transfer {
  const documents = createDocuments({
    area: inParts(local),
    mirror: createMirror(open ? { open } : {}),
    now,
    ...(makeRoom ? { makeRoom } : {}),
  });
  return createTransfer({ documents, now, random });
}
