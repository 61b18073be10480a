// Arithmetic chance: the same seed and the same question give the same answer, in any order. Keeps no state.

/** A number in [0, 1) from a seed and any words or numbers. 32-bit FNV-1a with a final mix. */
export function chance(seed: number, ...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const part of parts) {
    if (typeof part === 'number') {
      // Two rounds for two halves: neighbouring numbers must not have neighbouring answers.
      hash = Math.imul(hash ^ (part & 0xffff), 0x01000193);
      hash = Math.imul(hash ^ (part >>> 16) ^ (hash >>> 13), 0x5bd1e995);
    } else {
      for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A whole number in [0, below). */
export const roll = (below: number, seed: number, ...parts: readonly (string | number)[]): number =>
  Math.floor(chance(seed, ...parts) * below);

/** One of a list. The list must not be empty. */
export function pick<T>(list: readonly T[], seed: number, ...parts: readonly (string | number)[]): T {
  const chosen = list[roll(list.length, seed, ...parts)];
  if (chosen === undefined) throw new Error('pick from an empty list');
  return chosen;
}

/** Remembers at most `limit` answers of a pure function, the oldest forgotten first. */
export function remember<K, V>(limit: number, make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    if (known.size >= limit) known.delete(known.keys().next().value as K); // the map is not empty here
    known.set(key, made);
    return made;
  };
}
