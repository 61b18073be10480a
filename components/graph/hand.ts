// What a hand does with the drawn graph: the library takes hold, pulls and zooms; here stands what it leaves open, and what was meant.

import type { Camera, Drawing } from './camera.ts';
import type { Dot, Point } from './scene.ts';

export type HandSpec = {
  readonly box: HTMLElement;
  readonly graph: Drawing;
  readonly camera: Camera;
  /** Something may move: frames are needed for a while. */
  readonly stir: () => void;
  /** Something else lies under the pointer. */
  readonly redraw: () => void;
  readonly click: (dot: Dot | undefined) => void;
  readonly twice: (dot: Dot) => void;
  /** It is taken along, until `drop`. */
  readonly drag: (dot: Dot) => void;
  readonly drop: (dot: Dot) => void;
};

export type Hand = {
  readonly hovered: () => Dot | undefined;
  readonly held: () => Dot | undefined;
  /** The dots are others now. */
  readonly forget: () => void;
  readonly end: () => void;
};

/** Of a double click on nothing. */
const STEP = 1.6;
/** px beside a dot that still mean it: the small ones are smaller than a hand is steady. */
const SLOP = 3;
/** px a press may move and still be a click. */
const STEADY = 4;

export function watchHand({ box, graph, camera, stir, redraw, click, twice, drag, drop }: HandSpec): Hand {
  let hovered: Dot | undefined;
  let held: Dot | undefined;
  let pressed: Point | undefined;

  const area = (dot: Dot, key: string, canvas: CanvasRenderingContext2D, scale: number): void => {
    canvas.fillStyle = key;
    canvas.beginPath();
    canvas.arc(dot.x, dot.y, (camera.radius(dot) + SLOP) / scale, 0, 2 * Math.PI);
    canvas.fill();
  };
  graph
    .nodePointerAreaPaint(area)
    .linkPointerAreaPaint(() => undefined)
    .onNodeHover((dot) => {
      hovered = dot ?? undefined;
      redraw();
    })
    .onNodeClick(click)
    .onNodeDrag((dot) => {
      held = dot;
      drag(dot);
    })
    .onNodeDragEnd((dot) => {
      held = undefined;
      drop(dot);
    })
    // A page that is scrolled past the graph must not stop at it: the wheel zooms once the reader is inside.
    .enableZoomInteraction((event) => {
      if (!event.ctrlKey && box.ownerDocument.activeElement !== box) return false;
      // Also where there is nothing nearer: the page must not begin to scroll then.
      event.preventDefault();
      camera.hold();
      return true;
    });

  const watch = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, does: (event: HTMLElementEventMap[K]) => void): void =>
    box.addEventListener(type, does, { signal: watch.signal, capture: true, passive: true });
  on('wheel', stir);
  on('pointerenter', () => {
    graph.enablePointerInteraction(true);
    redraw();
  });
  on('pointerdown', ({ clientX: x, clientY: y, button, isPrimary }) => {
    pressed = button === 0 && isPrimary ? { x, y } : undefined;
    // The library looks every 800 ms where its dots are; told anew how large they are, at once.
    graph.nodePointerAreaPaint(area);
    stir();
  });
  on('pointermove', ({ clientX: x, clientY: y }) => {
    stir();
    if (!pressed || Math.hypot(x - pressed.x, y - pressed.y) <= STEADY) return;
    pressed = undefined;
    camera.hold();
  });
  on('pointerup', () => {
    // A hand that trembles still clicks on nothing, which the library does not think. What lies there it knows with the next frame.
    if (pressed) requestAnimationFrame(() => hovered || click(undefined));
    pressed = undefined;
  });
  on('pointerleave', ({ pointerType, target }) => {
    // A finger leaves with every tap, before it is known what it was on.
    if (pointerType !== 'mouse' || target !== box) return;
    graph.enablePointerInteraction(false);
    hovered = undefined;
    redraw();
  });
  on('dblclick', ({ offsetX: x, offsetY: y }) =>
    requestAnimationFrame(() => {
      if (hovered) return twice(hovered);
      camera.zoom(STEP, { x, y });
      stir();
    }),
  );

  return {
    hovered: () => hovered,
    held: () => held,
    forget() {
      hovered = undefined;
      held = undefined;
    },
    end: () => watch.abort(),
  };
}
