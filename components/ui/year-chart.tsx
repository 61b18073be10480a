// Counts by year as small bars. A picture with one sentence for those who cannot see it; its table stands beside it.

import { number } from './words.ts';

export type YearChartProps = {
  /** Oldest first; years without a row count as nothing. */
  readonly rows: readonly { readonly year: number; readonly count: number }[];
  readonly label: (about: { from: string; to: string; year: string; most: number }) => string;
  readonly title: (about: { year: string; count: number }) => string;
};

const HEIGHT = 56;
const STEP = 10;
const BAR = 7;
/** The shortest bar of a year that has any. */
const LEAST = 2;

export function YearChart({ rows, label, title }: YearChartProps) {
  const counts = new Map(rows.map(({ year, count }) => [year, count]));
  const [from, to] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const years = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const most = Math.max(1, ...counts.values());
  const top = years.find((year) => counts.get(year) === most) ?? to;
  return (
    <figure class="year-chart">
      <svg
        viewBox={`0 0 ${years.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label({ from: String(from), to: String(to), year: String(top), most: counts.get(top) ?? 0 })}
      >
        {years.map((year, place) => {
          const count = counts.get(year) ?? 0;
          const height = count > 0 ? Math.max(LEAST, (count / most) * HEIGHT) : 0;
          return (
            <g key={year}>
              <title>{title({ year: String(year), count })}</title>
              <rect class="year-ground" x={place * STEP} y={0} width={STEP} height={HEIGHT} />
              <rect class="year-bar" x={place * STEP + (STEP - BAR) / 2} y={HEIGHT - height} width={BAR} height={height} />
            </g>
          );
        })}
      </svg>
      <figcaption class="faint" aria-hidden="true">
        <span>{from}</span>
        <span>{number(most)}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}
