// Who the printed names of the facts are: one person per surname and compatible given name. Ids and ORCIDs are invented.

import { authorKey, orcidOf } from '../ids.ts';
import type { Person } from '../model.ts';
import { INSTITUTIONS } from '../places.ts';
import { chance } from '../random.ts';
import { fold, nameParts, unmangle } from '../text.ts';

// A printed slip that no rule should forgive: the person it means.
const SLIPS: Record<string, string> = {
  'Adrew Saxe': 'Andrew M. Saxe',
  "Begona Garc'ia Malaxechebarr'ia": 'Begoña García Malaxechebarría',
  'Jorge FERNANDEZ-DE-COSSIO-DIAZ': 'Jorge Fernandez-de-Cossio-Diaz',
};

const ORCID_SHARE = 0.45;
// Nothing but the paper's own record speaks for these: tests need people like that.
const WITHOUT_ORCID = new Set(['Sebastian Goldt', 'Claudia Merger', 'Fabiola Ricci', 'Clarissa Lauditi']);

/** The proper spelling of one printed name, before it is joined with its other spellings. */
const spelled = (printed: string): string => SLIPS[printed] ?? unmangle(printed);

const initial = (given: string): boolean => /^\p{L}\.?$/u.test(given.split(' ')[0] ?? '');

/** Both could be one person: the same first given name, or one of them gives only its initial. */
function sameGiven(one: string, other: string): boolean {
  const [left = '', right = ''] = [fold(one).split(' ')[0], fold(other).split(' ')[0]];
  return initial(one) || initial(other) ? left[0] === right[0] : left === right;
}

export type FactPeople = { readonly people: readonly Person[]; personOf(printed: string): Person };

/** Groups printed names into people, in the order they first appear, so ids stay when works are appended. */
export function peopleOf(printed: readonly string[]): FactPeople {
  const groups: { family: string; spellings: Set<string> }[] = [];
  const groupOf = new Map<string, number>();
  for (const name of printed) {
    if (groupOf.has(name)) continue;
    const { given, family } = nameParts(spelled(name));
    const key = fold(family);
    const known = groups.findIndex(
      (group) => group.family === key && [...group.spellings].every((other) => sameGiven(given, nameParts(other).given)),
    );
    const at = known >= 0 ? known : groups.push({ family: key, spellings: new Set() }) - 1;
    groups[at]?.spellings.add(spelled(name));
    groupOf.set(name, at);
  }
  const people = groups.map((group, index) => personFrom([...group.spellings], index));
  return {
    people,
    personOf(name) {
      const person = people[groupOf.get(name) ?? -1];
      if (!person) throw new Error(`no person for ${name}`);
      return person;
    },
  };
}

function personFrom(spellings: readonly string[], index: number): Person {
  const marks = (name: string) => name.normalize('NFD').length - name.length;
  const best = [...spellings].sort((a, b) => Number(initial(a)) - Number(initial(b)) || marks(b) - marks(a) || b.length - a.length);
  const name = best[0] ?? '';
  const { given, family } = nameParts(name);
  return {
    id: authorKey('facts', index),
    name,
    alternatives: [...new Set([...best, `${given[0] ?? ''}. ${family}`])],
    institutions: [Math.floor(chance(1, 'place', fold(family)) * INSTITUTIONS.length)],
    ...(chance(1, 'orcid', name) < ORCID_SHARE && !WITHOUT_ORCID.has(name) ? { orcid: orcidOf('facts', index) } : {}),
  };
}
