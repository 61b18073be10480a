// Tells a group or an institution from a person by its words. Goes into every page, so it stays tiny; it never looks anything up.

// Words no person carries as a name. Institutions count too: records and pages sometimes list one as an author.
const GROUP =
  /\b(?:(?:collaborat|consorti|universit|in?stitut|laborato)\w+|(?:working|study|research|task)[\s-]+(?:group|force)|investigators|trialists|committee|initiative|on behalf of|for the|steering|cooperative|dep(?:artmen)?t|hospital|ministry|academy|(?:faculty|school) of|council|society|association|organi[sz]ation|f(?:ound|eder)ation|corporation|agency|commission|contributors|participants|gmbh|inc|ltd|llc)\b|作组|大学|研究所|연구소/i;
// "DeepSeek-AI", "OpenAI"; small letters make it a surname (Cai, Tsai). And "X/Y, Z Besançon": what is left of an affiliation that was
// taken for an author.
const COMPANY_OR_ADDRESS = /[a-z]-?AI$|^\s*,|\/.*,|\b(?:\d{5}|CNRS|INFN)\b/;
// Surnames or given names of real people (Eduard Study, Ernst Board, Team, Center), so they need company: three words, or two with an acronym.
const GROUP_IN_COMPANY =
  /\b(?:(?:arbeits)?gro?upp?[eos]?|team|stud(?:y|ies)|network|project|trial|survey|registry|panel|board|cent(?:er|re)s?|program(?:me)?|alliance|partnership|members|authors|editors|workshop|experiments?|observatory|coalition|gesellschaft|genetics|oncology)\b/i;
const ACRONYM = /(?:^|[\s(-])[A-Z0-9.:/-]*(?:[A-Z][A-Z0-9]|[a-z][A-Z])/;
const ANONYMOUS =
  /^\W*(?:anonym|authors? (?:anonym|hidden|withheld|omitted)|double.blind|under (?:double|review))|(?:submission|paper)\s?\d+ authors?\b/i;

/** True for collaborations, consortia, working groups, "on behalf of …" and institutions; such a seat never gets a profile. */
export function isGroup(name: string): boolean {
  if (GROUP.test(name) || COMPANY_OR_ADDRESS.test(name)) return true;
  const words = name.split(/[\s/-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length < 2 || !GROUP_IN_COMPANY.test(name)) return false;
  // "J. Study", "E. Board": initials beside the word make it a person.
  if (words.length < 4 && words.some((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  return words.length > 2 || ACRONYM.test(name) || /^(?:the|gro?upp?[eo])\b|\b(?:team|group)$/i.test(name);
}

/** True where a venue hides the authors: "Anonymous Author(s)", "Submission1234 Authors". */
export const isAnonymous = (name: string): boolean => ANONYMOUS.test(name);
