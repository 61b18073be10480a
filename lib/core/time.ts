// Spans of time with a name. Numbers only; knows no calendar and no clock.

/** ms. */
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
