// What the headers of OpenAlex's answers say of our allowance (proxy code of 2026-08).

import type { Budget } from '../../net/get.ts';

/** One credit in dollars. */
const CREDIT = 0.0001;

/** The day's credits, and what is left of those bought on top: both in the limit too, so that what is gone is what the day has cost. */
export function readBudget(headers: Readonly<Record<string, string>>, now: number): Budget | undefined {
  const number = (name: string): number | undefined => {
    const value = Number.parseFloat(headers[name] ?? '');
    return Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const limit = number('x-ratelimit-limit');
  const daily = number('x-ratelimit-remaining');
  const reset = number('x-ratelimit-reset');
  if (limit === undefined || daily === undefined || reset === undefined) return undefined;
  const bought = (number('x-ratelimit-onetime-remaining') ?? 0) + Math.floor((number('x-ratelimit-prepaid-remaining-usd') ?? 0) / CREDIT);
  return { limit: limit + bought, remaining: daily + bought, resetAt: now + reset * 1000 };
}
