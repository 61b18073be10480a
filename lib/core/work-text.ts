// The text of a work, for comparing texts: what a paper's references and related works are asked for. Plain data.

/** `text` is title and abstract; absent where the source has no abstract. */
export type WorkText = { readonly key: string; readonly title: string; readonly text?: string; readonly date?: string };

export type TextsAsk = {
  /** Bare OpenAlex keys of works. */
  readonly keys: readonly string[];
  /** `cache` costs nothing and leaves out what it does not have. */
  readonly reach: 'cache' | 'network';
};

/** `missing`: not in the cache; with reach `network`, not known to the source. */
export type TextsAnswer = { readonly texts: readonly WorkText[]; readonly missing: number };

/** Works asked for in one question over the wire. */
export const MOST_TEXTS = 300;
/** Works for one credit: the most values OpenAlex takes in one filter. */
export const TEXTS_PER_CREDIT = 100;
