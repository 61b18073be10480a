// Is the ground the card will stand on dark? The site decides, not the system; the user's own choice outranks both.

import type { Settings } from '../../lib/core/you.ts';

/**
 * Lightness under which a ground counts as dark: the grey on which black and white text contrast alike (relative luminance 0.179,
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
 */
const DARK_BELOW = 0.46;
/** How much red, green and blue weigh in it. */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** The theme for a card over `place`. */
export function themeFor(place: Element, wish: Settings['theme']): 'light' | 'dark' {
  if (wish !== 'auto') return wish;
  const view = place.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = place; at; at = at.parentElement ?? hostOf(at)) {
    const colour = readColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return lightness(colour.rgb) < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing painted: the browser's own canvas, dark only where the page asks for it and the system is.
  const scheme = view.getComputedStyle(place.ownerDocument.documentElement).colorScheme;
  const dark = /dark/.test(scheme) && (!/light/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/**
 * Computed colours come as `rgb()` or, for the wide gamuts, as functions of a lightness or of three channels; alpha is always the fourth number.
 * A lightness stands for a grey. Undefined where it is no colour.
 */
export function readColour(text: string): { readonly rgb: readonly number[]; readonly alpha: number } | undefined {
  const numbers = (text.match(/(?<![\w-])(-?[\d.]+(e-?\d+)?|none)/g) ?? []).map((word) => Number.parseFloat(word) || 0);
  if (numbers.length < 3) return undefined;
  const scale = text.startsWith('rgb') ? 255 : text.startsWith('l') ? 100 : 1;
  const channels = /^(ok)?l/.test(text) ? [0, 0, 0].fill(numbers[0] ?? 0) : numbers.slice(0, 3);
  return { rgb: channels.map((channel) => channel / scale), alpha: numbers[3] ?? 1 };
}

const lightness = (rgb: readonly number[]): number => rgb.reduce((sum, value, at) => sum + value * (WEIGHTS[at] ?? 0), 0);
