// How arXiv links an author name: the search address in its two forms, and the meta form "Family, Given".

import type { PrintedName } from '../model.ts';
import { archiveOf } from '../places.ts';
import { markup, nameParts } from '../text.ts';

/** `Heibi,+I`: family name and initials; a collaboration or a single word as it is. */
function searchTerm(name: PrintedName): string {
  const { given, family } = nameParts(name.name);
  const initials = given
    .split(/[ .]+/)
    .filter(Boolean)
    .map((word) => word[0] ?? '')
    .join('+');
  const words = name.group || !given ? name.name : family;
  const encoded = encodeURIComponent(words).replaceAll('%20', '+').replaceAll("'", '%27');
  return name.group || !given ? encoded : `${encoded},+${initials}`;
}

/** A link as the abstract page and the lists print it. A leading "The" of a collaboration stays outside the link. */
export function authorLink(name: PrintedName, category: string, rel: boolean): string {
  const article = name.group ? (/^(the )/i.exec(name.name)?.[1] ?? '') : '';
  const shown = { ...name, name: name.name.slice(article.length) };
  const address = `https://arxiv.org/search/${archiveOf(category)}?searchtype=author&amp;query=${searchTerm(shown)}`;
  const after = name.affiliation ? ` (${markup(name.affiliation)})` : '';
  return `${markup(article)}<a href="${address}"${rel ? ' rel="nofollow"' : ''}>${markup(shown.name)}</a>${after}`;
}

/** A link as the search results print it: relative, and a collaboration with the space of its empty given name. */
export function searchLink(name: PrintedName): string {
  const term = searchTerm(name).replace(',+', '%2C+');
  return `<a href="/search/?searchtype=author&amp;query=${term}">${name.group ? ' ' : ''}${markup(name.name)}</a>`;
}

/** "Family, Given" for `citation_author`; a collaboration as it is. */
export function metaName(name: PrintedName): string {
  const { given, family } = nameParts(name.name);
  return name.group || !given ? name.name : `${family}, ${given}`;
}

/** Links joined as arXiv joins them: a colon after a collaboration that leads, commas between all others. */
export function joinLinks(names: readonly PrintedName[], link: (name: PrintedName) => string): string {
  return names.map((name, at) => (at === 0 ? '' : names[at - 1]?.group && at === 1 ? ': ' : ', ') + link(name)).join('');
}
