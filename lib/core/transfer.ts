// What an import would do, and what can be wrong with a file. Plain data; lib/store reads and writes the files.

export type ImportPreview = {
  readonly adds: { readonly people: number; readonly corrections: number; readonly notes: number; readonly interests: number };
  readonly changes: {
    readonly people: number;
    /** Said again later than here. */
    readonly corrections: number;
    readonly notes: number;
    readonly settings: readonly string[];
  };
  readonly unchanged: number;
  readonly names: readonly string[];
  /** Whose notes have no room for all that the file says of them: the rest stays in the file alone. Absent where all have. */
  readonly cut?: readonly string[];
};

/**
 * What is wrong with a file, said so that its owner can find the place: `detail` names the line or the path and what stands there.
 * `not-saved` is the one that is not the file's fault: the disk is full, or what is stored here comes from a newer version.
 */
export type ImportProblem = { readonly kind: 'not-json' | 'foreign' | 'newer' | 'broken' | 'not-saved'; readonly detail: string };
