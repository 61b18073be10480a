// Draws one frame of the graph onto a canvas: ties, dots, names. Decides what lies on what, and nothing else.

import { LABEL_SIZE, type Label } from './labels.ts';
import type { Look } from './look.ts';
import type { Point, Scene, Tie } from './scene.ts';
import { onScreen, radiusOf, type View } from './view.ts';

export type Sheet = {
  readonly canvas: CanvasRenderingContext2D;
  readonly look: Look /** Pixels of the screen for one of CSS. */;
  readonly ratio: number;
};

export type Marks = {
  /** With its neighbours it is drawn in full, everything else pale. */
  readonly marked: number | undefined;
  readonly hovered: number | undefined;
  readonly labels: ReadonlyMap<number, Label>;
};

/**
 * Lines in one path. Where no graphics card helps, one path of two thousand crossing lines costs several times what its parts
 * cost, and a path for each costs its bookkeeping.
 */
const LINES_AT_ONCE = 20;
/** px of the heaviest tie, and how much each further paper adds. */
const THICKEST = 4;
const THICKER = 0.5;
/** px around the dot and the name the pointer is on. */
const PLATE = 4;
/** px around the letters of a name. */
const HALO = 3;
const TURN = 2 * Math.PI;

export function paint({ canvas, look, ratio }: Sheet, scene: Scene, view: View, { marked, hovered, labels }: Marks): void {
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, view.width, view.height);
  const spots = scene.dots.map((dot): Spot => ({ ...onScreen(view, dot), radius: radiusOf(dot.size, view.camera) }));
  const near = marked === undefined ? undefined : scene.near[marked];
  const lit = (place: number): boolean => !near || place === marked || near.has(place);
  const litTie = ({ from, to }: Tie): boolean => marked === undefined || from === marked || to === marked;
  // As thin as the screen can: a line of a fraction more has an outline to be worked out, which takes ten times as long.
  const hair = Math.max(1, Math.floor(ratio)) / ratio;
  const dot = (place: number, pale: boolean): void => {
    const [spot, spec] = [spots[place], scene.dots[place]];
    if (!spot || !spec) return;
    canvas.fillStyle = pale ? look.faded : look[spec.kind];
    canvas.beginPath();
    canvas.arc(spot.x, spot.y, spot.radius, 0, TURN);
    canvas.fill();
  };
  const name = (place: number, { left, y }: Label): void => {
    const text = scene.dots[place]?.label ?? '';
    canvas.strokeText(text, left, y);
    canvas.fillText(text, left, y);
  };

  const smallestFirst = scene.largest.toReversed();
  for (const pale of near ? [true, false] : [false]) {
    canvas.strokeStyle = pale ? look.faded : look.edge;
    drawTies(
      canvas,
      spots,
      scene.ties.filter((tie) => litTie(tie) !== pale),
      hair,
    );
    for (const place of smallestFirst) if (lit(place) !== pale) dot(place, pale);
  }
  canvas.font = `${LABEL_SIZE}px ${look.font}`;
  canvas.textBaseline = 'middle';
  // Read on whatever lies behind it.
  canvas.strokeStyle = look.surface;
  canvas.lineWidth = HALO;
  canvas.lineJoin = 'round';
  canvas.fillStyle = look.text;
  for (const [place, label] of labels) name(place, label);
  const [spot, label] = [spots[hovered ?? -1], labels.get(hovered ?? -1)];
  if (hovered === undefined || !spot || !label) return;
  // What the pointer is on is read whatever lies behind it.
  plate(canvas, look, spot, label);
  dot(hovered, false);
  canvas.fillStyle = look.text;
  name(hovered, label);
}

type Spot = Point & { readonly radius: number };

function drawTies(canvas: CanvasRenderingContext2D, spots: readonly Spot[], ties: readonly Tie[], hair: number): void {
  const line = ({ from, to }: Tie): void => {
    const [a, b] = [spots[from], spots[to]];
    if (!a || !b) return;
    canvas.moveTo(a.x, a.y);
    canvas.lineTo(b.x, b.y);
  };
  const together = (some: readonly Tie[], width: number): void => {
    canvas.lineWidth = width;
    canvas.beginPath();
    for (const tie of some) line(tie);
    canvas.stroke();
  };
  const thin = ties.filter(({ weight }) => weight <= 1);
  for (let at = 0; at < thin.length; at += LINES_AT_ONCE) together(thin.slice(at, at + LINES_AT_ONCE), hair);
  for (const tie of ties) if (tie.weight > 1) together([tie], Math.min(THICKEST, hair + THICKER * (tie.weight - 1)));
}

function plate(canvas: CanvasRenderingContext2D, look: Look, { x, y, radius }: Spot, { left, right }: Label): void {
  const half = Math.max(LABEL_SIZE / 2, radius) + PLATE;
  const from = Math.min(x - radius, left - PLATE) - PLATE;
  canvas.fillStyle = look.surface;
  canvas.strokeStyle = look.edge;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.roundRect(from, y - half, Math.max(x + radius, right + PLATE) + PLATE - from, 2 * half, half);
  canvas.fill();
  canvas.stroke();
}
