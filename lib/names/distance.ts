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

// Habits by which one name of another script gets two Latin spellings: Sergey/Sergei/Sergej, Kovalevsky/Kovalevskii, Hossein/Hosein, Satoh/Sato.
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/([aou])e/g, '$1'],
  [/[jy]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/iu/g, 'u'],
  [/ia/g, 'a'],
  [/ie/g, 'e'],
  [/kh/g, 'h'],
  [/t?s?ch|tsch|cz/g, 'c'],
  [/sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ck|c(?=[aou])|q/g, 'k'],
  [/ks/g, 'x'],
  [/ee/g, 'i'],
  [/([aou])h(?=$|[^aeiou])/g, '$1'],
  [/(.)\1/g, '$1'],
  [/(?:ei|ii|i)$/g, 'i'],
];

/** A spelling with the differences between romanisations removed. Two names with one sound key may be one; two different ones mostly are not. */
export function soundKey(folded: string): string {
  let out = folded;
  for (const [from, to] of HABITS) out = out.replace(from, to);
  return out;
}
