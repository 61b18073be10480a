// Finds a printed name on a page. Runs inside pages of both browsers, so it must stand alone: no imports, no outer names.

export type Spot = {
  /** The middle of the name's first line box, CSS pixels in the viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Scrolls the `nth` (zero-based) visible occurrence of the text into view and tells where it stands; null where there is none.
 * White space of any kind matches one space, and a name may run over several elements.
 */
export function locate({ name, nth }: { readonly name: string; readonly nth: number }): Spot | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number; readonly joined: boolean }[] = [];
  const pieces: string[] = [];
  let length = 0;
  let endsBlank = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    nodes.push({ node, start: length, joined: endsBlank });
    const plain = node.data.replace(/\s+/g, ' ');
    const piece: string = endsBlank && plain.startsWith(' ') ? plain.slice(1) : plain;
    if (piece === '') continue;
    pieces.push(piece);
    length += piece.length;
    endsBlank = piece.endsWith(' ');
  }
  const all = pieces.join('');
  /** The place in the page of one letter of the joined text. */
  const placeOf = (index: number): { node: Text; offset: number } | undefined => {
    const found = nodes.findLast(({ start }) => start <= index);
    if (!found) return undefined;
    let left = index - found.start;
    // A blank the node shares with the one before it was counted there.
    let blank = found.joined;
    for (let offset = 0; offset < found.node.length; offset += 1) {
      const white = /\s/.test(found.node.data.charAt(offset));
      if (white && blank) continue;
      if (left === 0) return { node: found.node, offset };
      left -= 1;
      blank = white;
    }
    return undefined;
  };
  const needle = name.replace(/\s+/g, ' ');
  let seen = 0;
  for (let from = all.indexOf(needle); from >= 0; from = all.indexOf(needle, from + 1)) {
    const first = placeOf(from);
    const last = placeOf(from + needle.length - 1);
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
    if (range.getClientRects().length === 0) continue;
    if (seen < nth) {
      seen += 1;
      continue;
    }
    first.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height } : null;
  }
  return null;
}

/** What a card shows: its promised attributes and its text. Null where no card is on the page. */
export type CardSeen = {
  readonly state: string;
  readonly name: string;
  readonly match: string;
  readonly author: string | null;
  readonly work: string | null;
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** Reads the card on the page as other programs may: `<byline-card>` on the root element, open shadow root. */
export function readCard(): CardSeen | null {
  const host = document.querySelector('html > byline-card:not([hidden])');
  if (!host) return null;
  const parts = [...(host.shadowRoot?.children ?? [])].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.tagName !== 'STYLE',
  );
  const boxes = [host, ...parts].map((part) => part.getBoundingClientRect());
  const box = boxes.find(({ width, height }) => width > 0 && height > 0) ?? new DOMRect();
  return {
    state: host.getAttribute('data-state') ?? '',
    name: host.getAttribute('data-name') ?? '',
    match: host.getAttribute('data-match') ?? '',
    author: host.getAttribute('data-author'),
    work: host.getAttribute('data-work'),
    text: parts
      .map((part) => part.innerText)
      .join('\n')
      .trim(),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

/**
 * Where a control of the card stands that a person would find by these words (a pattern on its label or text); null where there is none.
 * Scrolls inside the card to it.
 */
export function locateControl({ words, nth }: { readonly words: string; readonly nth: number }): Spot | null {
  const root = document.querySelector('html > byline-card:not([hidden])')?.shadowRoot;
  const controls = [...(root?.querySelectorAll<HTMLElement>('button, a, input, [role="button"]') ?? [])];
  const found = controls.filter((control) => {
    const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
    return control.getClientRects().length > 0 && new RegExp(words, 'iu').test(label);
  })[nth];
  found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = found?.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height } : null;
}
