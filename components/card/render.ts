// Draws JSX into an element and keeps it as it should be: as much of Preact as a card needs, in a sixth of its bytes. Components are functions
// without a state of their own; what Preact draws of the same view is drawn here alike (a test compares every state of the card).

import type { ComponentChild, ComponentChildren } from 'preact';
import { Fragment } from './jsx.ts';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };
type Type = string | null | ((props: Props) => ComponentChildren);

/** One thing as it was drawn: an element, a text (type ''), nothing (null), or a component or list, which is what is in it. */
type Drawn = {
  readonly type: Type;
  readonly key: unknown;
  readonly props: Props;
  node?: HTMLElement | Text;
  inside: readonly Drawn[];
};

function read(child: ComponentChildren): Drawn {
  const plain = { key: undefined, inside: [] };
  if (child == null || typeof child === 'boolean') return { ...plain, type: null, props: {} };
  if (Array.isArray(child)) return { ...plain, type: Fragment, props: { children: child } };
  if (typeof child !== 'object') return { ...plain, type: '', props: { text: String(child) } };
  // JSX made by h() has these three; a card holds no classes.
  const { type, key, props } = child as unknown as { type: Type; key: unknown; props: Props };
  return { ...plain, type, key, props };
}

/** What is drawn into `root`, each time the whole of it; null takes it away. */
export function createRender(root: HTMLElement): (view: ComponentChild) => void {
  let drawn: readonly Drawn[] = [];
  return (view) => {
    drawn = draw(root, { after: null }, drawn, [view]);
  };
}

/** Draws `children` behind `place.after` and moves that on. What is of the same type at the same place, or has the same key, is kept. */
function draw(
  parent: HTMLElement,
  place: { after: Node | null },
  old: readonly Drawn[],
  children: readonly ComponentChildren[],
): readonly Drawn[] {
  const left: (Drawn | undefined)[] = [...old];
  const next = children.map(read);
  const before = next.map(({ type, key }, at) => {
    const fits = (one: Drawn | undefined): boolean => one?.type === type && one.key === key;
    // Without a key only the place tells which one it is.
    const found = key == null || fits(left[at]) ? at : left.findIndex(fits);
    if (!fits(left[found])) return undefined;
    const was = left[found];
    left[found] = undefined;
    return was;
  });
  for (const gone of left) if (gone) remove(gone);
  next.forEach((one, at) => {
    const was = before[at];
    const inside = was?.inside ?? [];
    if (one.type === null) return;
    if (typeof one.type === 'function') {
      const made = one.type(one.props);
      one.inside = draw(parent, place, inside, Array.isArray(made) ? made : [made]);
      return;
    }
    const node = was?.node ?? (one.type ? document.createElement(one.type) : document.createTextNode(''));
    one.node = node;
    if ('data' in node) {
      if (node.data !== one.props.text) node.data = String(one.props.text);
    } else {
      dress(node, was?.props ?? {}, one.props);
      one.inside = draw(node, { after: null }, inside, [one.props.children]);
    }
    const there = place.after ? place.after.nextSibling : parent.firstChild;
    // Moved only where it stands elsewhere: moving takes the focus away.
    if (there !== node) parent.insertBefore(node, there);
    place.after = node;
  });
  return next;
}

function remove({ node, inside }: Drawn): void {
  if (node) node.remove();
  else inside.forEach(remove);
}

/** Properties where the element has them, else attributes; `aria-` and `data-` keep their "false". */
function dress(element: HTMLElement, old: Props, next: Props): void {
  for (const name of Object.keys({ ...old, ...next })) {
    const value = next[name];
    if (name === 'children' || value === old[name]) continue;
    if (name.startsWith('on')) Object.assign(element, { [name.toLowerCase()]: value ?? null });
    else if (value == null) element.removeAttribute(name);
    else if (name === 'style') Object.assign(element.style, value);
    else if (name in element) Object.assign(element, { [name]: value });
    else if (value === false && name[4] !== '-') element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
