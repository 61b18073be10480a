// One tab of Firefox: scripts, the real pointer and keyboard, the card. Drives the tab; asserts nothing.
import { type Bidi, toRemote, unwrap } from './bidi.ts';
import { type CardSeen, locate, locateControl, readCard, type Spot } from './locate.ts';
import { approach, glide, type Point, until } from './pointer.ts';

const VIEWPORT = { width: 1280, height: 900 };
const AWAY: Point = { x: 4, y: VIEWPORT.height - 4 };
export type FirefoxPage = ReturnType<typeof createFirefoxPage>;

export function createFirefoxPage(bidi: Bidi, context: string) {
  const evaluate = async <A, R>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> => {
    const result = await bidi.send('script.callFunction', {
      functionDeclaration: run.toString(),
      arguments: [toRemote(argument)],
      target: { context },
      awaitPromise: true,
    });
    return unwrap(result) as Awaited<R>;
  };
  const input = (id: string, type: 'pointer' | 'key', actions: readonly object[]) =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type, id, actions, ...(type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}) }],
    });
  const move = async ({ x, y }: Point): Promise<void> => {
    await input('mouse', 'pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }]);
  };
  const click = async ({ x, y }: Point, button = 0): Promise<void> => {
    await move({ x, y });
    await input('mouse', 'pointer', [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);
  };
  return {
    context,
    evaluate,
    async goto(url: string): Promise<void> {
      // The extension's own pages never report that they are loaded; their readiness is asked for instead.
      const own = url.startsWith('moz-extension:');
      await bidi.send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
      if (own) await until(() => evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:'), url);
      await bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });
      await bidi.send('browsingContext.activate', { context });
    },
    /** Moves the real pointer onto a printed name and rests there. */
    async hoverName(name: string, nth = 0): Promise<Spot> {
      const spot = await evaluate(locate, { name, nth });
      if (!spot) throw new Error(`"${name}" (${nth}) is not on the page`);
      await approach(move, spot);
      return spot;
    },
    leave: (from: Point = { x: 400, y: 400 }): Promise<void> => glide(move, from, AWAY),
    moveBetween: (from: Point, to: Point, steps?: number): Promise<void> => glide(move, from, to, steps),
    /** Moves onto a control of the card, found by its words, and clicks it. */
    async clickInCard(words: RegExp, nth = 0): Promise<void> {
      await click(await until(() => evaluate(locateControl, { words: words.source, nth }), `${words} on the card`));
    },
    click,
    /** Opens the browser's menu there; see `chooseInMenu`. */
    rightClick: (at: Point): Promise<void> => click(at, 2),
    /** One key with its modifiers, as WebDriver writes them: `\uE00C` is Escape, `\uE00A` Alt, `\uE008` Shift, `\uE004` Tab. */
    async press(...keys: readonly string[]): Promise<void> {
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      await input('keyboard', 'key', [...down, ...up]);
    },
    seenCard: (): Promise<CardSeen | null> => evaluate(readCard),
    /** Waits for the card of a name; in any state but loading, unless told which. */
    card: (name: string, state = /ready|ambiguous|unknown|failed/): Promise<CardSeen> =>
      until(async () => {
        const seen = await evaluate(readCard);
        return seen?.name === name && state.test(seen.state) ? seen : undefined;
      }, `a card of "${name}" in state ${state}`),
    noCard: (): Promise<boolean> => until(async () => (await evaluate(readCard)) === null, 'no card on the page'),
    async screenshot(): Promise<Buffer> {
      return Buffer.from(String((await bidi.send('browsingContext.captureScreenshot', { context })).data), 'base64');
    },
    close: () => bidi.send('browsingContext.close', { context }),
  };
}
