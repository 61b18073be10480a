// Makes the card's stylesheet, which comes with its code, a seventh smaller at build time. Nothing of this runs in a browser.

/** Set by the card's host while it is shown, so it stays a variable under its own name. */
const SET_AT_RUN_TIME = ['height'];

const declared = (text: string): string[] => [...text.matchAll(/--byline-([\w-]+)\s*:/g)].map(([, name = '']) => name);

/**
 * `css` is minified and made from `tokensSource` (the text of tokens.css). Tokens that no theme changes become their values, the others get names
 * of one letter, the same in every sheet; rules for the root of our own pages, and for a theme nobody has chosen, are dropped: a card always
 * knows its theme.
 */
export function compactCss(css: string, tokensSource: string): string {
  const tokens = tokensSource.replace(/\/\*[\s\S]*?\*\//g, '');
  const end = tokens.indexOf('}');
  const values = new Map(
    [...tokens.slice(0, end).matchAll(/--byline-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const themed = new Set([...declared(tokens.slice(end)), ...SET_AT_RUN_TIME]);
  let next = css
    .replace(/@media \(prefers-color-scheme:dark\)\{[^{}]*\{[^{}]*\}\}/, '')
    .replace(/,:root(\[[^\]]*\]|:not\([^)]*\))?(?=[,{])/g, '');
  for (const [name, value] of values) {
    if (themed.has(name)) continue;
    next = next.replace(new RegExp(`--byline-${name}:[^;}]*;?`, 'g'), '').replaceAll(`var(--byline-${name})`, value);
  }
  [...themed].forEach((name, at) => {
    if (SET_AT_RUN_TIME.includes(name)) return;
    next = next.replace(new RegExp(`--byline-${name}(?![\\w-])`, 'g'), `--${at.toString(36).replace(/^\d/, '_$&')}`);
  });
  return next;
}
