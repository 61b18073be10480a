// Keeps the browser's own tooltip from covering the card: takes `title` off around the hovered name and gives it back.

export type NativeTitle = { take(name: Element, root: Element): void; giveBack(): void };

export function createNativeTitle(): NativeTitle {
  let taken: { element: Element; title: string }[] = [];

  const giveBack = (): void => {
    for (const { element, title } of taken) {
      // The page may have set another title meanwhile; then that one counts.
      if (!element.hasAttribute('title')) element.setAttribute('title', title);
    }
    taken = [];
  };

  return {
    take(name, root) {
      giveBack();
      for (let element: Element | null = name; element; element = element === root ? null : element.parentElement) {
        const title = element.getAttribute('title');
        if (!title) continue;
        taken.push({ element, title });
        element.removeAttribute('title');
      }
    },
    giveBack,
  };
}
