// The stylesheet of the card, made small, still says the same.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactCss } from '../../../assets/compact-css.ts';

const tokens = `/* --byline-none: 0; */
:host,
:root {
  --byline-text: #191b1f;
  --byline-text-2: #000;
  --byline-pad: 16px;
  --byline-height: 680px;
}
:host([data-theme="dark"]) { --byline-text: #eee; --byline-text-2: #fff; }`;

describe('compactCss', () => {
  it('puts what no theme changes in its place, and keeps what the host sets', () => {
    expect(compactCss('.a{padding:var(--byline-pad) 2px;max-height:var(--byline-height);left:var(--byline-left,8px)}', tokens)).toBe(
      '.a{padding:16px 2px;max-height:var(--byline-height);left:var(--byline-left,8px)}',
    );
  });

  it('tells names apart that begin alike, the same in every sheet', () => {
    expect(compactCss('.a{color:var(--byline-text);fill:var(--byline-text-2)}', tokens)).toBe('.a{color:var(--_0);fill:var(--_1)}');
    expect(compactCss(':host,:root{--byline-text:#191b1f;--byline-text-2:#000;--byline-pad:16px}', tokens)).toBe(
      ':host{--_0:#191b1f;--_1:#000;}',
    );
  });

  it('drops the roots of our own pages and the theme of the system', () => {
    expect(
      compactCss(
        '@media (prefers-color-scheme:dark){:host(:not([data-theme=light])),:root:not([data-theme=light]){--byline-text:#eee}}:host([data-theme=dark]),:root[data-theme=dark]{--byline-text:#eee}',
        tokens,
      ),
    ).toBe(':host([data-theme=dark]){--_0:#eee}');
  });

  it('leaves no variable of the real sheets without a value', () => {
    const real = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');
    const names = ['tokens', 'base', 'parts', 'lists', 'notes'];
    const sheets = names.map((name) => new URL(`../../../${name === 'tokens' ? 'assets' : 'components/ui'}/${name}.css`, import.meta.url));
    const own = ['first', 'more', 'foot', 'host', 'host-more'].map(
      (name) => new URL(`../../../components/card/${name}.css`, import.meta.url),
    );
    const css = compactCss([...sheets, ...own].map((sheet) => readFileSync(sheet, 'utf8')).join('\n'), real);
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    expect(used.size).toBeGreaterThan(15);
    expect([...used].filter((name) => !css.includes(`${name}:`))).toEqual([]);
  });
});
