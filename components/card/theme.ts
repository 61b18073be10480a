// Is the ground the card will stand on dark? The site decides, not the system; the user's own choice outranks both.

import type { Settings } from '../../lib/core/you.ts';

/** Relative luminance under which a ground counts as dark: half way for the eye, as black and white text contrast alike there. */
const DARK_BELOW = 0.179;

/** The theme for a card over `place`. */
export function themeFor(place: Element, wish: Settings['theme']): 'light' | 'dark' {
  if (wish !== 'auto') return wish;
  const view = place.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = place; at; at = at.parentElement ?? hostOf(at)) {
    const colour = readColour(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour.rgb) < DARK_BELOW ? 'dark' : 'light';
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

type Rgb = readonly [number, number, number];

/** Computed colours come as `rgb()` or, for the wide gamuts, as functions whose first number is a lightness or three are channels. */
export function readColour(text: string): { readonly rgb: Rgb; readonly alpha: number } | undefined {
  const [, kind = '', inner = ''] = /^([\w-]+)\((.*)\)$/.exec(text) ?? [];
  const [channels = '', slash] = inner.split('/');
  const numbers = (channels.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((word) => Number.parseFloat(word) / (word.endsWith('%') ? 100 : 1));
  const alpha = slash === undefined ? (kind.startsWith('rgb') ? (numbers[3] ?? 1) : 1) : Number.parseFloat(slash);
  const [a = 0, b = 0, c = 0] = numbers;
  if (kind.startsWith('rgb')) return { rgb: [a / 255, b / 255, c / 255], alpha };
  if (kind === 'color') return { rgb: [a, b, c], alpha };
  if (/^ok(lab|lch)$/.test(kind)) return { rgb: [a, a, a], alpha };
  if (/^(lab|lch)$/.test(kind)) return { rgb: [a / 100, a / 100, a / 100], alpha };
  return undefined;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
