// The graph as it is drawn: dots with their places, ties between them by number. Knows no canvas.

import type { GraphNode, NodeKind, ResearchGraph } from '../../lib/insight/graph.ts';
import { labelOf } from './look.ts';

export type Point = { readonly x: number; readonly y: number };

export type Dot = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Radius in px before anybody zooms. */
  readonly size: number;
  /** One of those the graph is about: it is always called by its name. */
  readonly centre: boolean;
  /** The one in the middle, which the layout leaves there. */
  readonly fixed: boolean;
  /** Where it stands, in the layout's own measure; y grows downwards. */
  x: number;
  y: number;
};

/** Two dots by their numbers. */
export type Tie = { readonly from: number; readonly to: number; readonly weight: number };

export type Scene = {
  readonly dots: readonly Dot[];
  readonly ties: readonly Tie[];
  /** The number of each id. */
  readonly at: ReadonlyMap<string, number>;
  /** What each dot is tied to. */
  readonly near: readonly ReadonlySet<number>[];
  /** Numbers of all dots, the largest first: they are named first and lie on top. */
  readonly largest: readonly number[];
};

const CENTRE_SIZE = 13;
const SMALLEST = 3;
const LARGEST = 11;

const sizeOf = ({ centre, weight, kind }: GraphNode): number =>
  centre ? CENTRE_SIZE : kind === 'paper' ? SMALLEST + 1 : Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(weight));

/** A place to begin with: kinds on rings around the middle, the same for the same graph. */
function placeOf(place: number, kind: NodeKind): Point {
  const ring = { institution: 40, topic: 70, paper: 100, person: 140 }[kind];
  // The golden angle: neighbours in the list stand far apart.
  const angle = place * 2.399963;
  return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
}

export const NOTHING: Scene = { dots: [], ties: [], at: new Map(), near: [], largest: [] };

/** Whoever was drawn before keeps their place; whoever was added finds one. */
export function sceneOf({ nodes, edges }: ResearchGraph, before: Scene): Scene {
  // The first of those in the middle stays there, where the layout pulls everything to.
  const middle = nodes.findIndex(({ centre }) => centre);
  const dots = nodes.map((node, place): Dot => {
    const { id, kind, centre = false } = node;
    const old = before.dots[before.at.get(id) ?? -1];
    const { x, y } = old ?? (place === middle ? { x: 0, y: 0 } : placeOf(place, kind));
    return { id, kind, label: labelOf(node), size: sizeOf(node), centre, fixed: place === middle, x, y };
  });
  const at = new Map(dots.map(({ id }, place) => [id, place]));
  const near = dots.map(() => new Set<number>());
  const ties = edges.flatMap(({ source, target, weight }): readonly Tie[] => {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) return [];
    near[from]?.add(to);
    near[to]?.add(from);
    return [{ from, to, weight }];
  });
  const largest = dots.map((_, place) => place).sort((a, b) => (dots[b]?.size ?? 0) - (dots[a]?.size ?? 0));
  return { dots, ties, at, near, largest };
}
