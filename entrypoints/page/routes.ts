// Tells when a page has become another one without a load. Listens to the browser; the page's own functions are left alone.

/**
 * The answer looks whether the address is another one now: browsers without the Navigation API (older Firefox) tell of the way back only.
 */
export function watchRoutes(view: Window, signal: AbortSignal, changed: () => void): () => void {
  const { navigation } = view as { navigation?: EventTarget };
  let { href } = view.location;
  const routed = (): void => {
    href = view.location.href;
    changed();
  };
  navigation?.addEventListener('navigatesuccess', routed, { signal });
  view.addEventListener('popstate', routed, { signal });
  return () => {
    if (view.location.href !== href) routed();
  };
}
