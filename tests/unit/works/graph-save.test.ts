// The saved picture: everything in its place, and no label that could break the file.

import { expect, it } from 'vitest';
import type { Look } from '../../../components/graph/look.ts';
import { escaped, svgOf } from '../../../components/graph/save.ts';
import type { ResearchGraph } from '../../../lib/insight/graph.ts';

const look: Look = {
  person: '#111111',
  paper: '#222222',
  topic: '#333333',
  institution: '#444444',
  edge: '#555555',
  text: '#666666',
  faded: '#777777',
  surface: '#ffffff',
  font: 'system-ui, "Segoe UI", sans-serif',
};
const graph: ResearchGraph = {
  nodes: [
    { id: 'a', kind: 'person', label: 'Me & <script>"x"</script>', weight: 2, centre: true },
    { id: 'b', kind: 'paper', label: 'Broken \u0000\ud800 title', weight: 1 },
    { id: 'gone', kind: 'topic', label: 'Not placed', weight: 1 },
  ],
  edges: [{ source: 'a', target: 'b', weight: 1 }],
  left: { person: 0, paper: 0, topic: 0, institution: 0 },
  edgesLeft: 0,
};
const places = new Map([
  ['a', { x: 0, y: 0, size: 13 }],
  ['b', { x: 10, y: 5, size: 4 }],
]);

it('is an SVG of the nodes that have a place, inside its frame, the right way up', () => {
  const svg = svgOf({ graph, places, look, title: 'Graph of Me' });
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg.match(/<line/g)).toHaveLength(1);
  expect(svg).toContain('<circle cx="40" cy="40" r="13" fill="#111111">');
  expect(svg).toContain('<circle cx="1160" cy="600" r="4" fill="#222222">');
  // Small nodes have no label; the names of all are in their titles.
  expect(svg.match(/<text/g)).toHaveLength(1);
});

it('holds no label as markup, and no character that XML forbids', () => {
  const svg = svgOf({ graph, places, look, title: '<&>' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('Me &amp; &lt;script&gt;');
  expect(escaped('\u0000\u001fa\ud800\u{1f600}')).toBe('a\ufffd\u{1f600}');
});
