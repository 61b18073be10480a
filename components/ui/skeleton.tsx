// Grey lines that stand where text will be. Invisible to assistive technology: the surface's live region tells of loading.

export type SkeletonProps = {
  /** Widths of the lines in per cent. */
  readonly lines: readonly number[];
  /** Line height in px of the text it stands for. */
  readonly line?: number;
};

export const Skeleton = ({ lines, line = 20 }: SkeletonProps) => (
  <div class="skeleton" aria-hidden="true">
    {lines.map((width, index) => (
      <div key={index} style={{ height: `${line}px` }}>
        <i style={{ width: `${width}%` }} />
      </div>
    ))}
  </div>
);
