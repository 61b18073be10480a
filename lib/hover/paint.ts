// Paints marks over names: CSS highlights, or where the browser has none one stylesheet of our own. Never touches the page's nodes.

import type { Mark } from '../core/marks.ts';
import type { NameAt } from '../sites/site.ts';

export type Marked = { readonly name: NameAt; readonly mark: Mark };
export type Paint = { paint(names: readonly Marked[]): void; clear(): void };

/** Names of the highlights; entrypoints/marks/marks.css gives them their look. */
const CONFIRMED = 'byline-followed';
const BY_NAME = 'byline-followed-name';

type Highlights = { set(name: string, highlight: Highlight): unknown; delete(name: string): boolean };

export function createPaint(doc: Document, highlights: Highlights | undefined = globalThis.CSS?.highlights): Paint {
  return highlights ? withHighlights(doc, highlights) : withRules(doc);
}

const wholeOf = (doc: Document, name: NameAt): AbstractRange => {
  if (name.range) return name.range;
  const range = doc.createRange();
  range.selectNodeContents(name.element);
  // A static range costs the page nothing when its text changes.
  return new StaticRange(range);
};

function withHighlights(doc: Document, highlights: Highlights): Paint {
  const clear = (): void => {
    highlights.delete(CONFIRMED);
    highlights.delete(BY_NAME);
  };
  return {
    clear,
    paint(names) {
      clear();
      for (const [mark, key] of [
        ['confirmed', CONFIRMED],
        ['name', BY_NAME],
      ] as const) {
        const ranges = names.filter((each) => each.mark === mark).map((each) => wholeOf(doc, each.name));
        if (ranges.length) highlights.set(key, new Highlight(...ranges));
      }
    },
  };
}

/** Without highlights a name that has its element is underlined by its place in the tree; one that shares it stays unmarked. */
function withRules(doc: Document): Paint {
  let sheet: HTMLStyleElement | undefined;
  const clear = (): void => {
    sheet?.remove();
    sheet = undefined;
  };
  return {
    clear,
    paint(names) {
      clear();
      const own = names.filter(({ name }) => !('range' in name));
      if (!own.length) return;
      const rule = ({ name, mark }: Marked): string =>
        `${pathOf(name.element)}{text-decoration:underline ${mark === 'confirmed' ? 'solid' : 'dotted'} 2px !important}`;
      sheet = doc.createElement('style');
      sheet.textContent = own.map(rule).join('\n');
      doc.documentElement.append(sheet);
    },
  };
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element = element; at.parentElement; at = at.parentElement) {
    steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  }
  return [':root', ...steps].join('>');
}
