// Tells when a page has become another one without a load. Listens to the browser; the page's own functions are left alone.

/**
 * The answer looks whether the address is another one now: browsers without the Navigation API (older Firefox) tell of the way back only.
 */
export function watchRoutes(view: Window, signal: AbortSignal, changed: () => void): () => void {
  const { navigation } = view as { navigation?: EventTarget };
  let at = routeOf(view.location.href);
  const routed = (): void => {
    const route = routeOf(view.location.href);
    if (route === at) return;
    at = route;
    changed();
  };
  navigation?.addEventListener('navigatesuccess', routed, { signal });
  view.addEventListener('popstate', routed, { signal });
  return routed;
}

/** A place within the page is no other page; some sites keep their routes behind `#/` or `#!`. */
const routeOf = (href: string): string => href.replace(/#(?![/!]).*$/, '');
