// The paper the tests show first, in the pieces tests need. Its facts are the world's.
import { HOME } from '../../world/index.ts';

const [first = '', second = ''] = HOME.authors;

/** Host of the first source. */
export const OPENALEX = 'api.openalex.org';

export const home = { path: new URL(HOME.url).pathname, url: HOME.url, arxiv: HOME.arxiv, authors: HOME.authors, first, second };
