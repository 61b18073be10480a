// The author block of a full text, in the six forms LaTeXML leaves it. Structure as arXiv serves it, words ours.

import type { HtmlForm } from '../model.ts';
import { markup } from '../text.ts';

export type BlockAuthor = { readonly name: string; readonly affiliation: string; readonly email: string; readonly orcid?: string };

const creator = (inner: string): string => `<span class="ltx_creator ltx_role_author">\n${inner}</span>`;
const contact = (role: string, text: string): string => `<span class="ltx_contact ltx_role_${role}">${text}\n</span>`;
const mail = (address: string): string => contact('email', `<a href="mailto:${address}">${address}</a>`);

/** 1: one creator each, separators outside, affiliations in the notes. */
function plain(authors: readonly BlockAuthor[]): string {
  return authors
    .map((author, at) => {
      const before = at === 0 ? '' : `<span class="ltx_author_before">${at === authors.length - 1 ? ' and ' : ', '}</span>`;
      const notes = `<span class="ltx_author_notes">\n${mail(author.email)}\n${contact('affiliation', markup(author.affiliation))}</span>`;
      return `${before}${creator(`<span class="ltx_personname">${markup(author.name)}\n</span>${notes}`)}`;
    })
    .join('\n');
}

/** 2: the name inside its ORCID link. */
function withOrcid(authors: readonly BlockAuthor[]): string {
  return authors
    .map(({ name, affiliation, orcid }) => {
      const linked = orcid
        ? `<a href="https://orcid.org/${orcid}" title="ORCID identifier ${orcid}" class="ltx_ref ltx_href orcid">${markup(name)}</a>`
        : markup(name);
      const notes = `<span class="ltx_author_notes">${contact('affiliation', markup(affiliation))}</span>`;
      return creator(`<span class="ltx_personname">${linked}\n</span>${notes}`);
    })
    .join('\n');
}

const footnote = (number: number, text: string): string =>
  `<span id="footnote${number}" class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">${number}</sup><span class="ltx_note_outer">` +
  `<span class="ltx_note_content"><sup class="ltx_note_mark">${number}</sup><span class="ltx_tag ltx_tag_note">${number}</span>${text}</span></span></span>`;

/** 3: affiliations as footnotes inside the name. */
const withFootnotes = (authors: readonly BlockAuthor[]): string =>
  authors
    .map(({ name, affiliation }, at) =>
      creator(`<span class="ltx_personname">${markup(name)}${footnote(at + 1, markup(affiliation))}\n</span>`),
    )
    .join('\n');

const BREAK = '<br class="ltx_break">';
const typewriter = (text: string): string => `<span class="ltx_text ltx_font_typewriter">${text}</span>`;

/** 4: everything in one name: names in one bold line, places and addresses below. */
function jumble(authors: readonly BlockAuthor[]): string {
  const names = authors.map((author) => markup(author.name)).join('\u2003\u2003');
  const places = [...new Set(authors.map((author) => markup(author.affiliation)))].join(BREAK);
  const mails = typewriter(`{${authors.map((author) => author.email.split('@')[0] ?? '').join(', ')}}@example.org`);
  return creator(
    `<span class="ltx_personname">\n<span class="ltx_text ltx_font_bold">${names}</span>\n${BREAK}${places}\n${BREAK}${mails}\n</span>`,
  );
}

const mathMark = (mark: string): string =>
  `<math alttext="{}^{${mark}}" class="ltx_Math" display="inline"><msup><mi></mi><mn>${mark}</mn></msup></math>`;

/** 5: all in one name too, with marks set as mathematics and glued to the names. */
function withMath(authors: readonly BlockAuthor[]): string {
  const places = [...new Set(authors.map((author) => author.affiliation))];
  const names = authors.map((author) => `${markup(author.name)}${mathMark(String(places.indexOf(author.affiliation) + 1))}`).join(', ');
  const list = places.map((place, at) => `${mathMark(String(at + 1))}${markup(place)}`).join('\n');
  return creator(`<span class="ltx_personname">${names}\n${BREAK}${list}\n</span>`);
}

/** 6: no author block; the names stand in the first paragraph as any text. */
const plainTex = (authors: readonly BlockAuthor[]): string =>
  `<div id="p1" class="ltx_para">\n<p class="ltx_p ltx_align_center">${authors.map((author) => markup(author.name)).join(', ')}</p>\n</div>`;

export function authorBlock(form: HtmlForm, authors: readonly BlockAuthor[]): string {
  if (form === 6) return plainTex(authors);
  const make = { 1: plain, 2: withOrcid, 3: withFootnotes, 4: jumble, 5: withMath }[form];
  return `<div class="ltx_authors">\n${make(authors)}\n</div>`;
}
