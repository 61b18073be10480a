// Short forms and national forms of given names that one person uses side by side. General knowledge, kept by hand;
// transliterations that are different names (wei and wen) never enter. What starts alike (Ben, Benjamin) or sounds alike (Mohamed, Muhammad)
// needs no entry. Never evidence that two people are one, only that they may be.

const GROUPS =
  'michael mike mikhail misha|william bill liam wim|robert bob|richard rick dick|edward ed ted ned|thomas tom|john jack|james jim jamie|joseph joe yusuf|charles chuck karl|christopher kit|david dave|steven stephen|andrew drew andrei|anthony tony|nicholas nick nikolai nikolay|alexander sasha alec|peter piotr pedro|lawrence larry|gerald jerry|alfred fred|albert bert al|herbert bert|francis frank|margaret maggie meg peggy|elizabeth liz beth betty lisa|katherine kate katie|susan sue|rebecca becky|helen elena lena|nathaniel nate|natalia natasha|jacob jacques jake|eugene gene evgeny|henry harry hank hendrik|harold harry hal|louis luis ludwig|theodore ted|vladimir volodymyr vova|yuri iouri|dmitry dima dmytro|ivan john vanya|pavel pasha paul|konstantinos kostas|george georgios giorgos yorgos jorge georgy|dimitrios jim|ioannis giannis yannis john|panagiotis panos|nikolaos nick|ekaterina katya kate|tatiana tanya|anna ann anne hannah|johannes johann hans jan|joachim jochen|hendrik henk rik|giovanni gianni|krzysztof chris|katarzyna kasia|mohammed mohd md mehmet|joao john|jean john|javier xavier|pierre peter|marc marco markus';

const byName = new Map<string, Set<number>>();
GROUPS.split('|').forEach((group, at) => {
  for (const name of group.split(' ')) byName.set(name, (byName.get(name) ?? new Set()).add(at));
});

/** Is `pet` the English pet form of what begins `name` (`danny` of `daniel`, `willie` of `willem`)? */
function isPetForm(pet: string, name: string): boolean {
  const stem = /^(\p{L}{2,}?(\p{L}))\2?(?:y|ie)$/u.exec(pet)?.[1];
  return stem !== undefined && name.startsWith(stem);
}

/** True where two folded given names are used for one another (Bob and Robert). Only a name's own group counts: Bob is not Roberta's Robi. */
export const isAlias = (a: string, b: string): boolean =>
  isPetForm(a, b) || isPetForm(b, a) || [...(byName.get(a) ?? [])].some((group) => byName.get(b)?.has(group));

/** True for a given name in the list: a slip of the pen does not turn one known name into another (Jan and Jon). */
export const isKnownGiven = (name: string): boolean => byName.has(name);
