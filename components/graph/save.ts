// The graph as a picture in a file: SVG made of what stands on the screen, PNG drawn from that. Asks nobody.

import type { ResearchGraph } from '../../lib/insight/graph.ts';
import { type Look, labelOf } from './look.ts';
import type { Placement } from './picture.ts';

const SIDE = 1200;
const EDGE = 40;
const LABEL = 11;
/** Labels of nodes smaller than this would cover the others. */
const LABELLED = 5;

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for an XML file: signs that mean something there, and characters no XML may hold. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (sign) => XML[sign] ?? '');

export type SvgSpec = {
  readonly graph: ResearchGraph;
  readonly places: ReadonlyMap<string, Placement>;
  readonly look: Look;
  readonly title: string;
};

/** A square picture, labels on the nodes that stand for most. */
export function svgOf({ graph, places, look, title }: SvgSpec): string {
  const known = graph.nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ node, place }] : [];
  });
  const [xs, ys] = [known.map(({ place }) => place.x), known.map(({ place }) => place.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const span = Math.max(1, Math.max(...xs) - left, Math.max(...ys) - top);
  const scale = (SIDE - 2 * EDGE) / span;
  const at = (id: string): { x: number; y: number } => {
    const place = places.get(id);
    return { x: round(EDGE + ((place?.x ?? 0) - left) * scale), y: round(EDGE + ((place?.y ?? 0) - top) * scale) };
  };
  const lines = graph.edges.map(({ source, target, weight }) => {
    const [from, to] = [at(source), at(target)];
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke-width="${round(Math.min(4, 0.6 + 0.4 * weight))}"/>`;
  });
  const dots = known.map(({ node, place }) => {
    const { x, y } = at(node.id);
    return `<circle cx="${x}" cy="${y}" r="${round(place.size)}" fill="${look[node.kind]}"><title>${escaped(node.label)}</title></circle>`;
  });
  const labels = known.flatMap(({ node, place }) => {
    if (place.size < LABELLED) return [];
    const { x, y } = at(node.id);
    return [
      `<text x="${round(x + place.size + 3)}" y="${round(y + 4)}"${node.centre ? ' font-weight="700"' : ''}>${escaped(labelOf(node))}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}" font-family="${escaped(look.font)}" font-size="${LABEL}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${SIDE}" height="${SIDE}" fill="${look.surface}"/>`,
    `<g stroke="${look.edge}">${lines.join('')}</g>`,
    `<g>${dots.join('')}</g>`,
    `<g fill="${look.text}">${labels.join('')}</g>`,
    '</svg>\n',
  ].join('\n');
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Twice the SVG's size, for print. */
export async function pngOf(svg: string, doc: Document): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = doc.createElement('img');
    image.src = address;
    await image.decode();
    const canvas = doc.createElement('canvas');
    canvas.width = SIDE * 2;
    canvas.height = SIDE * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the browser's own saving. */
export function save(blob: Blob, name: string, doc: Document): void {
  const link = doc.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
