// Whose iD is it? Links to ORCID beside the names of one byline, each given to the one name it stands with. Reads only.

import { readOrcid } from '../../core/ids.ts';

const LINK = 'a[href*="orcid.org/"]';
/** Frames above a name that may still be its own. */
const MOST_ABOVE = 6;

/** The iDs printed in `root` with these elements, one per name, by the name's place; a link that stands with several names is nobody's. */
export function orcidsBeside(root: Element, names: readonly Element[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const links = [...root.querySelectorAll(LINK)];
  const [firstLink] = links;
  const [firstName] = names;
  if (!firstLink || !firstName) return found;
  // How many names a frame holds, and one of them.
  const held = new Map<Element, { count: number; name: number }>();
  for (const [name, element] of names.entries()) {
    for (
      let each: Element | null = element, depth = 0;
      each && depth < MOST_ABOVE;
      each = each === root ? null : each.parentElement, depth++
    )
      held.set(each, { count: (held.get(each)?.count ?? 0) + 1, name });
  }
  const iconFirst =
    (firstLink.compareDocumentPosition(firstName) & 4) !== 0 && !firstName.contains(firstLink) && !firstLink.contains(firstName);
  for (const link of links) {
    let own: { count: number; name: number } | undefined = held.get(link);
    for (let each: Element | null = link; !own && each && each !== root; each = each.parentElement) {
      const parent: Element | null = each.parentElement;
      own = parent ? held.get(parent) : undefined;
      const beside: Element | null = iconFirst ? each.nextElementSibling : each.previousElementSibling;
      if (own && own.count > 1) own = beside ? (held.get(beside) ?? { count: 0, name: 0 }) : { count: 0, name: 0 };
    }
    const orcid = readOrcid(link.getAttribute('href') ?? '');
    if (own?.count === 1 && orcid && !found.has(own.name)) found.set(own.name, orcid);
  }
  return found;
}
