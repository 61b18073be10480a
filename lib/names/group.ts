// Tells a group or an institution from a person by its words. Goes into every page, so it stays tiny; it never looks anything up.

// Words no person carries as a name. Institutions count too: records and pages sometimes list one as an author.
const GROUP =
  /\b(?:collaborat(?:ions?|ive|ors)|consorti(?:um|a)|(?:working|study|research|task)[\s-]+(?:group|force)|investigators|trialists|committee|initiative|on behalf of|for the|steering|cooperative|universit\w+|institut\w*|dep(?:artmen)?t|laborator(?:y|ies)|hospital|ministry|academy|faculty of|school of|council|society|association|organi[sz]ation|f(?:ound|eder)ation|corporation|agency|commission|contributors|participants|gmbh|inc|ltd|llc)\b|合作组|协作组|大学|研究所|연구소/i;
// "DeepSeek-AI", "OpenAI"; small letters make it a surname (Cai, Tsai).
const COMPANY = /[a-z]-?AI$/;
// Surnames or given names of real people (Eduard Study, Ernst Board, Team, Center), so they need company: three words, or two with an acronym.
const GROUP_IN_COMPANY =
  /\b(?:groups?|groupe|grupp?o|(?:arbeits)?gruppe|team|stud(?:y|ies)|network|project|trial|survey|registry|panel|board|cent(?:er|re)s?|program(?:me)?|alliance|partnership|members|authors|editors|workshop|experiments?|observatory|coalition|gesellschaft|genetics|oncology)\b/i;
const ACRONYM = /(?:^|[\s(-])[A-Z0-9.:/-]*(?:[A-Z][A-Z0-9]|[a-z][A-Z])[\w.:/-]*(?=$|[\s)-])/;
const ANONYMOUS =
  /^\W*(?:anonym(?:ous|i[sz]ed|e)?\b|[\w./ ]*(?:submission|paper)\s?\d+\s+authors?\b|authors?\s+(?:anonymous|hidden|withheld|omitted)|(?:under\s+)?double[- ]blind|under\s+review)/i;
// "X/Y, Z Besançon": what is left of an affiliation that was taken for an author.
const ADDRESS = /^\s*,|\/.*,|\b\d{5}\b|\b(?:P\.?O\.? Box|CNRS|INFN)\b/;

/** True for collaborations, consortia, working groups, "on behalf of …" and institutions; such a seat never gets a profile. */
export function isGroup(name: string): boolean {
  if (GROUP.test(name) || COMPANY.test(name) || ADDRESS.test(name)) return true;
  const words = name.split(/[\s/-]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length < 2 || !GROUP_IN_COMPANY.test(name)) return false;
  // "J. Study", "E. Board": initials beside the word make it a person.
  if (words.length < 4 && words.some((word) => /^\p{Lu}\.?$/u.test(word))) return false;
  return words.length > 2 || ACRONYM.test(name) || /^(?:the|groupe|grupp?o|study|gemini|qwen)\b|\b(?:team|group)$/i.test(name);
}

/** True where a venue hides the authors: "Anonymous Author(s)", "Submission1234 Authors". */
export const isAnonymous = (name: string): boolean => ANONYMOUS.test(name);
