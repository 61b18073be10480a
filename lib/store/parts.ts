// One long list as many short parts, so that a small change writes little. Pure; where the parts lie is parted-area.ts's business.

/** How a list is divided. */
export type Parting<T = unknown> = {
  /** Which part an item belongs to, for good: one of `names`. */
  readonly nameOf: (item: T) => string;
  readonly names: readonly string[];
  /** The list's order: parts do not keep one. */
  readonly order: (a: T, b: T) => number;
};

const HEX = [...'0123456789abcdef'];
/** 256: two thousand followed people are then eight to a part, some 14 kB. Storage areas need about a millisecond for 3 kB. */
const NAMES = HEX.flatMap((first) => HEX.map((second) => first + second));

/** Followed people by the first two digits of their keys, which are random. */
export const PEOPLE: Parting<{ readonly key: string; readonly since: number }> = {
  nameOf: ({ key }) => key.slice(1, 3),
  names: NAMES,
  order: (a, b) => a.since - b.since || (a.key < b.key ? -1 : 1),
};

export function divide<T>(items: readonly T[], { nameOf }: Parting<T>): ReadonlyMap<string, readonly T[]> {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const part = parts.get(name);
    if (part) part.push(item);
    else parts.set(name, [item]);
  }
  return parts;
}
