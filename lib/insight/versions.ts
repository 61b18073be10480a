// Which records of a list are one work, for what is computed from works. The rule lies with the names: sources read by it, too.

export { idKeys, isPreprint, joinVersions, sharesId, titleKey, topicsIn, type Versioned } from '../names/versions.ts';
