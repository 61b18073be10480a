// The asking end of the wire: one Port per question, one message per call. Shared by page, popup and options; no polyfill, no zod.

import { browser } from 'wxt/browser';
import type { Failure } from '../core/failure.ts';
import { err } from '../core/result.ts';
import { ASK_PORT, type Ask, type CallAnswer, type CallMessage, type CallName, type Calls, type Part } from './protocol.ts';

export type Question = {
  /** Asks, or asks again with a stronger intent on the same Port. */
  ask(ask: Ask): void;
  /** Asks the same once more where the background sleeps: while it is awake it answers again by itself when something has changed. */
  again(): void;
  /** Leaves: the Port closes and the background cancels what is under way. */
  leave(): void;
};

/**
 * Opens a question. `onPart` hears the parts as they become known. A Port that dies before the last Ask is answered (a stopped worker)
 * is opened once more and the Ask repeated; when that fails too, `onLost` is told, so nothing waits for ever. One that dies later is
 * left alone until the next Ask: an open card must not keep the background awake.
 */
export function openQuestion(onPart: (part: Part) => void, onLost: (failure: Failure) => void): Question {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  let last: Ask | undefined;
  let answered = false;
  let left = false;
  let retried = false;

  const connect = (): void => {
    try {
      port = browser.runtime.connect({ name: ASK_PORT });
    } catch {
      onLost({ kind: 'disabled', why: 'permission' });
      return;
    }
    port.onMessage.addListener((message: unknown) => {
      if (left) return;
      const part = message as Part;
      if ('done' in part) {
        retried = false;
        answered = part.intent === last?.intent;
      }
      onPart(part);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      if (left || answered) return;
      if (retried || !last) {
        onLost({ kind: 'cancelled' });
        return;
      }
      retried = true;
      connect();
      send(last);
    });
  };

  const send = (ask: Ask): void => {
    try {
      port?.postMessage(ask);
    } catch {
      // The Port closed between two events; its onDisconnect repeats the question.
    }
  };

  return {
    ask(ask) {
      last = ask;
      answered = false;
      if (!port) connect();
      send(ask);
    },
    again() {
      if (port || left || !last) return;
      answered = false;
      connect();
      send(last);
    },
    leave() {
      left = true;
      try {
        port?.disconnect();
      } catch {
        // The extension was updated under us, and its Ports are gone. Whoever leaves has a card to take away.
      }
      port = undefined;
    },
  };
}

/** What the background answers by itself and soon. */
const SOON = /^(open-.*-code|page-settings)$/;

/** ms such an answer is waited for: a worker that is being stopped can take the question with it, and then nothing ever comes. */
const PATIENCE = 3000;

/** ms before each try: a worker that is just being stopped refuses the second one too. */
const PAUSES = [0, 30, 300];

/**
 * One call, one answer. A background that was stopped in between is asked again: every call may be made twice. One that cannot be
 * reached (an updated extension, say) is a Failure, never a rejection.
 */
export async function call<C extends CallName>(name: C, args: Calls[C][0]): Promise<CallAnswer<C>> {
  const message: CallMessage<C> = { type: 'byline:call', call: name, args };
  for (const pause of PAUSES) {
    if (pause) await after(pause);
    try {
      const asked: Promise<unknown> = browser.runtime.sendMessage(message);
      const answer = await (SOON.test(name) ? Promise.race([asked, after(PATIENCE)]) : asked);
      if (answer) return answer as CallAnswer<C>;
    } catch {
      // Nobody answered; the next try wakes the background.
    }
  }
  return err({ kind: 'cancelled' });
}

const after = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));
