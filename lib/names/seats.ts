// What the neighbours of a seat say about where it stands in the other list. Pure; knows no names.

/** Pairs found so far: `of` maps printed seats to recorded ones, `back` the other way. */
export type Pairs = { readonly of: (number | undefined)[]; readonly back: (number | undefined)[] };

/** How far away the nearest paired neighbour may be: beyond, a lost or added name in between is likely. */
const REACH = 12;

/** The seats the nearest paired neighbour on either side points to; the list's end counts as a neighbour before anything is paired. */
export function expectedSeats(printed: number, pairs: Pairs): number[] {
  const seats: number[] = [];
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= REACH; distance += 1) {
      const at = printed + step * distance;
      if (at === -1) seats.push(printed);
      if (at === pairs.of.length) seats.push(pairs.back.length - (pairs.of.length - printed));
      if (at < 0 || at >= pairs.of.length) break;
      const other = pairs.of[at];
      if (other === undefined) continue;
      seats.push(other - step * distance);
      break;
    }
  }
  return seats;
}

/** Share of the pairs that stand behind the one before on both sides; NaN before anything is paired. */
export function forward({ of }: Pairs): number {
  const seats = of.filter((seat) => seat !== undefined);
  return seats.filter((seat, at) => seat > (seats[at - 1] ?? -1)).length / seats.length;
}
