// Parts of the panel that many openings never need, as one piece that comes when it is wanted.

export { Candidates } from '../card/candidates.tsx';
export { Corrections } from '../card/corrections.tsx';
export { Nobody } from '../card/nobody.tsx';
export { NotThisPerson } from '../card/panels.tsx';
export { SamePerson } from '../card/pick.tsx';
export { Twins } from '../card/twins.tsx';
export { Why } from './why.tsx';
