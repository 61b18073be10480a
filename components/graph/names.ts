// Writes names onto the drawn graph, over everything, and puts what the pointer is on in front. Decides on no name.

import { LABEL_SIZE, type Label, type View } from './labels.ts';
import type { Look } from './look.ts';
import type { Dot } from './scene.ts';

/** px around the dot and the name the pointer is on. */
const PLATE = 4;
/** px around the letters of a name. */
const HALO = 3;

export const fontOf = ({ font }: Look): string => `${LABEL_SIZE}px ${font}`;

/** On a canvas that counts in px of CSS. */
export function writeNames(
  canvas: CanvasRenderingContext2D,
  look: Look,
  view: View,
  labels: ReadonlyMap<Dot, Label>,
  hovered: Dot | undefined,
): void {
  const write = ({ label }: Dot, { left, y }: Label): void => {
    canvas.strokeText(label, left, y);
    canvas.fillText(label, left, y);
  };
  canvas.font = fontOf(look);
  canvas.textBaseline = 'middle';
  // Read on whatever lies behind it.
  canvas.strokeStyle = look.surface;
  canvas.lineWidth = HALO;
  canvas.lineJoin = 'round';
  canvas.fillStyle = look.text;
  for (const [dot, label] of labels) write(dot, label);
  const label = hovered && labels.get(hovered);
  if (!hovered || !label) return;
  plate(canvas, look, view, hovered, label);
  canvas.fillStyle = look.text;
  canvas.fillText(hovered.label, label.left, label.y);
}

function plate(canvas: CanvasRenderingContext2D, look: Look, view: View, dot: Dot, { left, right }: Label): void {
  const [{ x, y }, radius] = [view.at(dot), view.radius(dot)];
  const half = Math.max(LABEL_SIZE / 2, radius) + PLATE;
  const from = Math.min(x - radius, left - PLATE) - PLATE;
  canvas.fillStyle = look.surface;
  canvas.strokeStyle = look.edge;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.roundRect(from, y - half, Math.max(x + radius, right + PLATE) + PLATE - from, 2 * half, half);
  canvas.fill();
  canvas.stroke();
  canvas.fillStyle = look[dot.kind];
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fill();
}
