// The research graph under a real pointer: where its nodes are, and moving about in it. Asserts nothing.
import type { Page } from '@playwright/test';
import type { Point } from './pointer.ts';

export const canvasOf = (page: Page) => page.getByRole('application', { name: /^Research graph/ });

/** Does the pointer, where it is now, lie on a node? Known with the next frame. */
export const isOnNode = (page: Page): Promise<boolean> =>
  canvasOf(page).evaluate(async (element) => {
    await new Promise(requestAnimationFrame);
    const drawn = element.querySelector('canvas');
    return drawn !== null && getComputedStyle(drawn).cursor === 'pointer';
  });

/** Looked for from the middle outwards, round and round, as the pointer tells: a place on a node, and one on none. */
export async function spotsIn(page: Page): Promise<{ readonly node: Point; readonly free: Point }> {
  const canvas = canvasOf(page);
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no graph');
  // What lies under the pointer is known within a second of its coming.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(1_000);
  const found: { node?: Point; free?: Point } = {};
  for (let at = 0; at < 900; at += 1) {
    const point = { x: box.x + box.width / 2 + at * 0.22 * Math.cos(at / 4), y: box.y + box.height / 2 + at * 0.22 * Math.sin(at / 4) };
    await page.mouse.move(point.x, point.y);
    found[(await isOnNode(page)) ? 'node' : 'free'] ??= point;
    if (found.node && found.free) return { node: found.node, free: found.free };
  }
  throw new Error('nothing but nodes, or none');
}

/** A press at a place, circles, and the release. */
export async function circle(page: Page, { x, y }: Point, steps: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.move(x + 120 * Math.sin(step / 12), y + 80 * Math.sin(step / 9));
    // As often as a mouse tells where it is.
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}
