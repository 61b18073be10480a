// Keeps the browser's own tooltip from covering the card: takes `title` off around the hovered name and gives it back.

/** Takes the titles off a name and all it stands in, until the signal. */
export function takeTitles(name: Element, signal: AbortSignal): void {
  for (let element: Element | null = name; element; element = element.parentElement) {
    const at = element;
    const title = at.getAttribute('title');
    if (!title) continue;
    at.removeAttribute('title');
    signal.addEventListener('abort', () => {
      // The page may have set another title meanwhile; then that one counts.
      if (!at.hasAttribute('title')) at.setAttribute('title', title);
    });
  }
}
