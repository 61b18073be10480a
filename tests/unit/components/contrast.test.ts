// The tokens keep their promise: every text is readable on every surface it stands on, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the rule whose selector list starts at `selector`. */
function tokens(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf('{', css.indexOf(selector)) + 1);
  return new Map(
    [...block.slice(0, block.indexOf('}')).matchAll(/--byline-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokens(':host,\n:root {');
const system = tokens(':host(:not([data-theme="light"]))');
const chosen = tokens(':host([data-theme="dark"])');

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(theme: Map<string, string>, a: string, b: string): number {
  const [dark = 0, bright = 0] = [a, b].map((name) => luminance(theme.get(name) ?? 'missing')).sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ['surface', 'sunken', 'hover'];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...grounds, 'plain-wash']],
  ['support', grounds],
  ['faint', grounds],
  ['accent', [...grounds, 'accent-wash']],
  ['accent-ink', ['accent-fill']],
  ['sure', ['surface', 'sunken', 'sure-wash']],
  ['unsure', ['surface', 'sunken', 'unsure-wash']],
  ['plain', ['plain-wash']],
  ['surface', ['text']],
];

describe.each([
  ['light', light],
  ['dark', chosen],
])('%s theme', (_, theme) => {
  it.each(TEXT.flatMap(([text, on]) => on.map((ground) => [text, ground] as const)))('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['edge', 'bar', 'accent'])('%s can be told from the surface (3:1)', (graphic) => {
    expect(contrast(theme, graphic, 'surface')).toBeGreaterThanOrEqual(3);
  });
});

it('dark by the system and dark by choice are the same', () => {
  expect(chosen.size).toBeGreaterThan(15);
  expect([...system]).toEqual([...chosen]);
});

it('every colour of the light theme has a dark one', () => {
  const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
  expect(colours.filter((name) => !chosen.has(name))).toEqual([]);
});

it('no stylesheet of a part names a colour of its own', () => {
  const sheets = ['base', 'parts', 'lists', 'notes', 'settings', 'pages'].map((name) => `../../../components/ui/${name}.css`);
  for (const sheet of [...sheets, ...['first', 'more'].map((name) => `../../../components/card/${name}.css`)]) {
    const text = readFileSync(new URL(sheet, import.meta.url), 'utf8');
    expect(text.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [], sheet).toEqual([]);
    for (const [, name = ''] of text.matchAll(/var\(--byline-([\w-]+)/g)) {
      expect(light.has(name) || name === 'available', `${sheet} uses --byline-${name}`).toBe(true);
    }
  }
});
