// What part of the graph is looked at: from the layout's places to the screen and back, and what zooming does. Pure.

import type { Dot, Point } from './scene.ts';

/** All of the graph fitted into the box: what lies in its middle, and px for one of the layout's units. */
export type Fit = Point & { readonly scale: number };
/** Where the reader went from there: px away from the middle at zoom 1, and how far in. */
export type Camera = Point & { readonly zoom: number };
export type Size = { readonly width: number; readonly height: number };
export type View = Size & { readonly fit: Fit; readonly camera: Camera };

export const ALL: Camera = { x: 0, y: 0, zoom: 1 };
/** How far out and in: a quarter of the box, and far enough to part two dots that touch. */
const ZOOMS = { least: 0.25, most: 24 };
/** px around the dots: room for the labels at their right. */
const PADDING = 56;
/** Of a narrow box the room takes no more than this part. */
const NARROWEST = 12;

/** Undefined of no dots. */
export function fitOf(dots: readonly Dot[], { width, height }: Size): Fit | undefined {
  if (!dots.length) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of dots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const room = (length: number): number => Math.max(1, length - 2 * Math.min(PADDING, length / NARROWEST));
  const scale = Math.min(room(width) / Math.max(1, right - left), room(height) / Math.max(1, bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

export function onScreen({ width, height, fit, camera }: View, { x, y }: Point): Point {
  return {
    x: width / 2 + ((x - fit.x) * fit.scale - camera.x) * camera.zoom,
    y: height / 2 + ((y - fit.y) * fit.scale - camera.y) * camera.zoom,
  };
}

export function inGraph({ width, height, fit, camera }: View, { x, y }: Point): Point {
  return {
    x: fit.x + ((x - width / 2) / camera.zoom + camera.x) / fit.scale,
    y: fit.y + ((y - height / 2) / camera.zoom + camera.y) / fit.scale,
  };
}

/** Dots grow slower than the distances between them: zooming in parts what lay on each other. */
export const radiusOf = (size: number, { zoom }: Camera): number => size * Math.sqrt(zoom);

/** `by` times nearer; what lies at `point` of the box stays there, without one its middle does. */
export function zoomed({ width, height, camera }: Pick<View, keyof Size | 'camera'>, by: number, point?: Point): Camera {
  const zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, camera.zoom * by));
  const kept = (at: number, length: number): number => (at - length / 2) * (1 / camera.zoom - 1 / zoom);
  return {
    x: camera.x + (point ? kept(point.x, width) : 0),
    y: camera.y + (point ? kept(point.y, height) : 0),
    zoom,
  };
}

/** The camera follows a hand that pulls the picture. */
export const panned = (camera: Camera, { x, y }: Point): Camera => ({
  ...camera,
  x: camera.x - x / camera.zoom,
  y: camera.y - y / camera.zoom,
});

/** The camera that has a place in the middle, no farther away than now. */
export const lookingAt = ({ fit, camera }: Pick<View, 'fit' | 'camera'>, { x, y }: Point, least: number): Camera => ({
  x: (x - fit.x) * fit.scale,
  y: (y - fit.y) * fit.scale,
  zoom: Math.max(least, camera.zoom),
});

/** On the way from one camera to another, `part` from 0 to 1; slow at both ends. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
  const mix = (a: number, b: number): number => a + (b - a) * eased;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}

/** The dot at a point of the box, those on top first; `slop` px beside it still mean it. */
export function dotAt(dots: readonly Dot[], largest: readonly number[], view: View, point: Point, slop: number): number | undefined {
  return largest.find((place) => {
    const dot = dots[place];
    if (!dot) return false;
    const { x, y } = onScreen(view, dot);
    return Math.hypot(point.x - x, point.y - y) <= radiusOf(dot.size, view.camera) + slop;
  });
}
