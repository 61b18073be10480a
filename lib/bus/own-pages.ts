// The wire's way from the background to the extension's own open pages: whom to show, what changed. Pages of the web hear none of it.

import type { OwnMessage } from './protocol.ts';

type Sender = { readonly id?: string | undefined; readonly tab?: unknown };
type Talk = { sendMessage(message: unknown): Promise<unknown> };
type Hear = {
  readonly id: string;
  readonly onMessage: { addListener(listener: (message: unknown, sender: Sender) => undefined): void };
};

/** Nobody listening is no trouble. */
export async function tellOwn(runtime: Talk, message: OwnMessage): Promise<void> {
  await runtime.sendMessage(message).catch(() => undefined);
}

/** Hears the background alone: what a tab sends, a page's script among them, is passed over. */
export function hearOwn(runtime: Hear, heard: (message: OwnMessage) => void): void {
  runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== runtime.id || sender.tab) return undefined;
    const type = typeof message === 'object' && message && 'type' in message ? message.type : undefined;
    // Both ends are of the same version of the extension.
    if (type === 'byline:show' || type === 'byline:changed') heard(message as OwnMessage);
    return undefined;
  });
}
