// Parts of the panel that its first view does not wait for, as one piece that comes when it is wanted.

export { Candidates } from '../card/candidates.tsx';
export { Corrections } from '../card/corrections.tsx';
export { Nobody } from '../card/nobody.tsx';
export { Ways } from './ways.tsx';
export { Why } from './why.tsx';
