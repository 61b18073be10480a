// OpenAlex's money: what a request costs, who pays, what is left today, and the headers that say so.

import type { Reply } from '../reply.ts';
import { json, withHeaders } from '../reply.ts';
import { LIMIT_BODIES, untilMidnight } from './errors.ts';

// Daily credits and requests a second, by the provider's proxy (2026-08).
const KEYLESS = { daily: 1_000, perSecond: 10 };
const KEYED = { daily: 10_000, perSecond: 30 };

/** Keys the world accepts; any other is refused. */
export const VALID_KEYS: readonly string[] = ['world-key-one', 'world-key-two'];

export type Meter = {
  /** Refuses with 429, or undefined when the request may pass; what passes is paid. */
  charge(payer: string | undefined, credits: number, now: number): Reply | undefined;
  /** Puts the rate headers on an answer. */
  stamp(reply: Reply, payer: string | undefined, credits: number, now: number): Reply;
  left(payer?: string): number;
  /** Sets what is left of the day for the keyless (or for a key). */
  setLeft(credits: number, payer?: string): void;
  /** Off: everything passes and is still counted. */
  enforce(on: boolean): void;
};

export function createMeter(): Meter {
  let on = true;
  const spent = new Map<string, { day: number; credits: number }>();
  const recent = new Map<string, number[]>();
  let today = 0;

  const plan = (payer: string | undefined) => (payer ? KEYED : KEYLESS);
  const account = (payer: string | undefined) => {
    const known = spent.get(payer ?? '');
    if (known && known.day === today) return known;
    const fresh = { day: today, credits: 0 };
    spent.set(payer ?? '', fresh);
    return fresh;
  };
  const left = (payer: string | undefined) => Math.max(0, plan(payer).daily - account(payer).credits);

  return {
    charge(payer, credits, now) {
      today = Math.floor(now / 86_400_000);
      const second = (recent.get(payer ?? '') ?? []).filter((at) => now - at < 1000);
      if (on && second.length >= plan(payer).perSecond) return json(LIMIT_BODIES['per-second'](now).body, 429);
      recent.set(payer ?? '', [...second, now]);
      if (on && credits > left(payer)) {
        const { body, retryAfter = 0 } = LIMIT_BODIES.budget(now, { credits, left: left(payer) });
        return json(body, 429, { 'Retry-After': String(retryAfter), 'X-RateLimit-Credits-Required': String(credits) });
      }
      account(payer).credits += credits;
      return undefined;
    },
    stamp(reply, payer, credits, now) {
      const { daily } = plan(payer);
      return withHeaders(reply, {
        'X-RateLimit-Limit': String(daily),
        'X-RateLimit-Remaining': String(left(payer)),
        'X-RateLimit-Credits-Used': String(credits),
        'X-RateLimit-Reset': String(untilMidnight(now)),
        'X-RateLimit-Limit-USD': String(daily / 10_000),
        'X-RateLimit-Remaining-USD': String(left(payer) / 10_000),
        'X-RateLimit-Cost-USD': String(credits / 10_000),
        'X-RateLimit-Onetime-Remaining': '0',
        'X-RateLimit-Prepaid-Remaining-USD': '0',
      });
    },
    left: (payer) => left(payer),
    setLeft(credits, payer) {
      account(payer).credits = plan(payer).daily - credits;
    },
    enforce(next) {
      on = next;
    },
  };
}
