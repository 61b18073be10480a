// Does the head of a page say that it shows a paper? All that is looked at where no rules are known, before anybody points at anything.

/** What papers carry in their head, whoever publishes them; the reader tells which of these pages are papers. */
const STARTS = ['citation_', 'bepress_', 'eprints.', 'dc', 'prism.'];
/** The letters of these in any case. */
const TAGS = `(@name|@property)[${STARTS.map((start) => `starts-with(translate(.,"ABCDEIMNOPRST","abcdeimnoprst"),"${start}")`).join(' or ')}]`;
const SCHOLARLY = /Scholarly|"Thesis"|\b10\.\d{4,9}\//;
/** An element of the head. Asked by XPath: it walks nothing else, and makes no element for this script's world, which costs more than all the rest. */
const inHead = (doc: Document, what: string): boolean =>
  doc.evaluate(`boolean(/*/*[1]/*[${what}])`, doc, null, XPathResult.BOOLEAN_TYPE, null).booleanValue;

/** Do its tags make the page worth reading? */
export const looksLikePaper = (doc: Document): boolean =>
  inHead(doc, TAGS) ||
  (inHead(doc, '@type="application/ld+json"') &&
    [...doc.querySelectorAll('head>[type="application/ld+json"]')].some((each) => SCHOLARLY.test(each.textContent ?? '')));
