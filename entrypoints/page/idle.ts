// When the page has loaded, is seen, and has nothing better to do. Calls back once.

/** A busy page gets its marks late, not never. */
const AT_LATEST_MS = 3000;

/** The answer calls it off. */
export function whenIdle(view: Window, then: () => void): () => void {
  const doc = view.document;
  const stop = new AbortController();
  const idle = (): void => {
    if (stop.signal.aborted) return;
    if (doc.readyState !== 'complete') {
      view.addEventListener('load', idle, { once: true, signal: stop.signal });
    } else if (doc.hidden) {
      doc.addEventListener('visibilitychange', idle, { once: true, signal: stop.signal });
    } else {
      const handle = view.requestIdleCallback(() => !stop.signal.aborted && then(), { timeout: AT_LATEST_MS });
      stop.signal.addEventListener('abort', () => view.cancelIdleCallback(handle));
    }
  };
  idle();
  return () => stop.abort();
}
