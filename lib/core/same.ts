// Whether two pieces of plain data say the same. Pure.

/** Equal as plain data, whatever the order of fields: storage and shapes each bring their own. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const [ones, others] = [Object.entries(a), new Map(Object.entries(b))];
  return ones.length === others.size && ones.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}
