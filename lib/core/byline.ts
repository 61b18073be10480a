// Which part of a byline goes along with a question about one of its seats. Pure.

/** Longer bylines exist (joint papers of two experiments); past this a message costs more than a longer list tells. */
const SENT_NAMES = 5000;

/** The names around the seat, and how many stand in front of them; all of them, as a rule. */
export function sentAround<T>(names: readonly T[], seat: number): { readonly sent: readonly T[]; readonly before: number } {
  const end = Math.min(names.length, SENT_NAMES * (1 + Math.floor(seat / SENT_NAMES)));
  const before = Math.max(0, end - SENT_NAMES);
  return { sent: names.slice(before, before + SENT_NAMES), before };
}
