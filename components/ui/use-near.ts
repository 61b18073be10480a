// Tells a component once what it draws is on the screen, or about to be.

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** px before it is on the screen: time for what it needs to come. */
const NEAR = 300;

export function useNear(place: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: `${NEAR}px`,
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return near;
}
