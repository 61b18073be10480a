// What every task reports, and the interval beside it. Pure.

type Rate = { readonly precision: number; readonly coverage: number };

/** One task on one file. `precision` is right / answered, `coverage` answered / n, both 0 to 1. */
export type Figure = {
  readonly task: string;
  readonly n: number;
  readonly answered: number;
  readonly right: number;
  readonly precision: number;
  readonly coverage: number;
  /** 95 % Wilson interval of `precision`. */
  readonly interval: readonly [number, number];
  readonly baseline: Rate & { readonly what: string };
  /** Further figures of the task, named in the key. */
  readonly [more: string]: unknown;
};

const Z = 1.959964;

/** Wilson score interval at 95 %; [0, 1] where nothing was counted. */
export function wilson(right: number, of: number): [number, number] {
  if (of === 0) return [0, 1];
  const share = right / of;
  const z2 = (Z * Z) / of;
  const middle = share + z2 / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of));
  return [Math.max(0, (middle - reach) / (1 + z2)), Math.min(1, (middle + reach) / (1 + z2))];
}

export const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);

type Counts = { readonly n: number; readonly answered: number; readonly right: number };

/** Counts with the rates of {@link Figure}. */
export const rates = ({ n, answered, right }: Counts) => ({
  n,
  answered,
  right,
  precision: share(right, answered),
  coverage: share(answered, n),
  interval: wilson(right, answered),
});

export function figure(task: string, counts: Counts, baseline: Figure['baseline'], more: Record<string, unknown> = {}): Figure {
  return { task, ...rates(counts), baseline, ...more };
}
