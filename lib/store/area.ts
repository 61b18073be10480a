// What we need of a `browser.storage` area, and how waiting for it ends. The areas themselves are handed in, so tests use their own.

import { err, ok, type Result } from '../core/result.ts';
import { isObject } from '../core/shape.ts';

export type AreaChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/** The part of `browser.storage.local` and `.session` we use, in the form both browsers have. */
export type StorageArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  readonly onChanged?: { addListener(listener: (changes: AreaChanges) => void): void };
};

/** Storage that has not answered after this many ms is taken as not answering: a question must not hang on it. */
export const AREA_PATIENCE = 5000;

/** What `within` fails with when the time is over. */
export const TOO_LONG = Symbol('took too long');

/** Waits at most `ms` for `work`. A rejection or a synchronous throw becomes an Err; what comes too late is ignored. */
export function within<T>(ms: number, work: () => Promise<T>): Promise<Result<T, unknown>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err(TOO_LONG)), ms);
    const end = (result: Result<T, unknown>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      work().then(
        (value) => end(ok(value)),
        (error: unknown) => end(err(error)),
      );
    } catch (error) {
      end(err(error));
    }
  });
}

/** The name of a thrown thing, or an empty string. */
export const errorName = (error: unknown): string => (isObject(error) && typeof error.name === 'string' ? error.name : '');

/**
 * Did a write fail because there is no room? IndexedDB throws QuotaExceededError; storage areas reject with plain Errors whose
 * words differ by browser (Chromium: "QUOTA_BYTES quota exceeded", "FILE_ERROR_NO_SPACE"; Firefox: "QuotaExceededError").
 */
export function isFull(error: unknown): boolean {
  if (errorName(error) === 'QuotaExceededError') return true;
  const message = error instanceof Error ? error.message : '';
  return /quota|no_space|no space|disk (is )?full/i.test(message);
}
