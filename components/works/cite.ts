// The writers of references as one chunk, brought when somebody copies one. Nothing of its own.

export { bibtex } from '../../lib/insight/cite/bibtex.ts';
export { cslJson } from '../../lib/insight/cite/csl.ts';
export { ris } from '../../lib/insight/cite/ris.ts';
