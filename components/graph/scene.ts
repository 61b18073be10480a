// The graph as it is drawn: dots with their places, ties between them. Knows no canvas.

import type { GraphNode, NodeKind, ResearchGraph } from '../../lib/insight/graph.ts';
import { labelOf } from './look.ts';

export type Point = { readonly x: number; readonly y: number };

/** The drawing library keeps notes of its own on these. */
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

export type Tie = { readonly source: Dot; readonly target: Dot; readonly weight: number };

export type Scene = {
  /** In the graph's own order, which the layout answers in. */
  readonly dots: readonly Dot[];
  readonly ties: readonly Tie[];
  readonly byId: ReadonlyMap<string, Dot>;
  /** What each dot is tied to. */
  readonly near: ReadonlyMap<Dot, ReadonlySet<Dot>>;
  /** All dots, the largest first: they are named first and lie on top. */
  readonly largest: readonly Dot[];
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

export const NOTHING: Scene = { dots: [], ties: [], byId: new Map(), near: new Map(), largest: [] };

/** Whoever was drawn before keeps their place; whoever was added finds one. */
export function sceneOf({ nodes, edges }: ResearchGraph, before: Scene): Scene {
  // The first of those in the middle stays there, where the layout pulls everything to.
  const middle = nodes.findIndex(({ centre }) => centre);
  const dots = nodes.map((node, place): Dot => {
    const { id, kind, centre = false } = node;
    const { x, y } = before.byId.get(id) ?? (place === middle ? { x: 0, y: 0 } : placeOf(place, kind));
    return { id, kind, label: labelOf(node), size: sizeOf(node), centre, fixed: place === middle, x, y };
  });
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const near = new Map(dots.map((dot) => [dot, new Set<Dot>()]));
  const ties = edges.flatMap(({ source: from, target: to, weight }): readonly Tie[] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (!source || !target) return [];
    near.get(source)?.add(target);
    near.get(target)?.add(source);
    return [{ source, target, weight }];
  });
  return { dots, ties, byId, near, largest: [...dots].sort((a, b) => b.size - a.size) };
}
