// How far two folded spellings are apart. Pure; no names knowledge beyond the romanisation habits listed here.

/** True where one letter was added, lost, changed, or two neighbours changed places. */
export function withinOneSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = a.length >= b.length ? a : b;
  const shorter = longer === a ? b : a;
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  if (longer.length !== shorter.length) return longer.slice(at + 1) === shorter.slice(at);
  if (longer.slice(at + 1) === shorter.slice(at + 1)) return true;
  return longer[at] === shorter[at + 1] && longer[at + 1] === shorter[at] && longer.slice(at + 2) === shorter.slice(at + 2);
}

// Habits by which one name of another script gets two Latin spellings: Sergey/Sergei/Sergej, Kovalevsky/Kovalevskii, Hossein/Hosein,
// Satoh/Sato, Stephen/Steven, Ivanov/Iwanoff.
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/([aou])e/g, '$1'],
  [/[jy]/g, 'i'],
  [/i?o[uo]|iu/g, 'u'],
  [/i([ae])/g, '$1'],
  [/t?s?ch|cz/g, 'c'],
  [/k(?=h)/g, ''],
  [/([bdgstz])h/g, '$1'],
  [/ph|[vw]/g, 'f'],
  [/ck|c(?=[aoulr])|q/g, 'k'],
  [/ks/g, 'x'],
  [/ee/g, 'i'],
  [/([aou])h(?=$|[^aeiou])/g, '$1'],
  [/(.)\1/g, '$1'],
  [/ei$/g, 'i'],
];

/** A spelling with the differences between romanisations removed. Two names with one sound key may be one; two different ones mostly are not. */
export function soundKey(folded: string): string {
  let out = folded;
  for (const [from, to] of HABITS) out = out.replace(from, to);
  return out;
}

/** "fl\uFFFDgel" against "fluegel": each unreadable place stands for one or two letters. */
export const unreadable = (a: string, b: string): boolean =>
  [a, b].some(
    (one) => one.includes('\uFFFD') && one.length > 2 && new RegExp(`^${one.replace(/\uFFFD+/g, '.{1,2}')}$`, 'u').test(one === a ? b : a),
  );
