// The journal or series a DOI was given by, read off the DOI itself: pages print a journal's name in a dozen ways, its DOIs in one. Pure.

/** Registrants' servers for preprints and files: thousands of people share them, so they are no journal. */
const REPOSITORY = /^(?:arxiv|chemrxiv|techrxiv|preprints|ssrn|zenodo|osf\.io|m9\.figshare|dryad|dvn|rs\.|rg\.|au\.)/;
/** In front of the journal: the SICI frame (`(sici)1097-0258…`), the Royal Society of Chemistry's year (`c3nr…`), the AGU's (`2018jb…`). */
const BEFORE = /^(?:\(sici\)|[a-z]\d(?=[a-z]{2}\d)|(?:19|20)\d\d(?=[a-z]{2}\d))/;
/** An ISSN (`0953-8984`, `s0031-9007`, `j.1365-2966`), Springer's number (`s00125-`), or letters (`physrevlett`, `j.cell`, `acs.jpcc`). */
const JOURNAL = /^(?:(?:[a-z]\.?)?(?!97[89])(\d{4}-?\d{3}[\dx])|([a-z]\d{5}(?=-)|[a-z]+(?:[.-][a-z]+)+|[a-z]{2,}))/;

/**
 * A key of the journal or series, such as `10.1103/physrevlett`; equal for works of one journal, no name to print. Undefined where the DOI
 * tells none: books, numbers alone, servers for preprints and files.
 */
export function journalOf(doi: string | undefined): string | undefined {
  const [, registrant, rest] = /^(10\.\d+)\/(.*)$/s.exec(doi?.toLowerCase() ?? '') ?? [];
  if (rest === undefined || REPOSITORY.test(rest)) return undefined;
  const [, issn, letters] = JOURNAL.exec(rest.replace(BEFORE, '')) ?? [];
  const journal = issn?.replace('-', '') ?? letters;
  return journal && `${registrant}/${journal}`;
}
