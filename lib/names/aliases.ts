// Short forms and national forms of given names that one person uses side by side. General knowledge, kept by hand;
// transliterations that are different names (wei and wen) never enter. What begins alike (Benjamin, Ben), ends alike (Alfred, Fred) or sounds
// alike (Mohamed, Muhammad) needs no entry. Never evidence that two people are one, only that they may be.

const GROUPS =
  'michael mike mikhail|william bill wim|robert bob|richard dick|edward ed ted|theodore ted|john jack|john jean|john ivan|john ioannis giannis yannis|james jim|joseph joe|charles chuck|david dave|anthony tony|nicholas nikolai nikolaos|alexander sasha|peter pierre|lawrence larry|gerald jerry|francis frank|margaret maggie peggy|elizabeth liz betty|katherine katya ekaterina katarzyna kasia|susan sue|rebecca becky|helen elena|nathaniel nate|natalia natasha|jacob jacques jake|eugene evgeny|henry harry hank hendrik henk|dmitry dima|pavel paul|konstantinos kostas|george georgios giorgos yorgos jorge|panagiotis panos|tatiana tanya|anna anne ann|johannes hans jan|giovanni gianni|mohammed mehmet|javier xavier|mark marc'
    .split('|')
    .map((group) => new Set(group.split(' ')));

/**
 * Is `short` a short form of `name`: the English pet form of what begins it (`danny` of `daniel`, `willie` of `willem`), or its end? Ends
 * are cut in front of a consonant (`fred`, `drew`, `beth`): Joanna is no Anna, and Varun no Arun.
 */
function isShortForm(short: string, name: string): boolean {
  const stem = /^(\p{L}{2,}?(\p{L}))\2?(?:y|ie)$/u.exec(short)?.[1];
  return (stem !== undefined && name.startsWith(stem)) || (/^[^aeiou].../.test(short) && name.endsWith(short));
}

/** True where two folded given names are used for one another (Bob and Robert). Only a name's own group counts: Bob is not Roberta's Robi. */
export const isAlias = (a: string, b: string): boolean =>
  isShortForm(a, b) || isShortForm(b, a) || GROUPS.some((group) => group.has(a) && group.has(b));

/** True for a given name in the list. */
export const isKnownGiven = (name: string): boolean => GROUPS.some((group) => group.has(name));
