// Reads a person's file of DBLP. Its XML is made by one program, one element a line: a few patterns read it where a worker has no parser.

import { readOrcid } from '../../core/ids.ts';
import type { PersonRecord } from '../../core/person.ts';
import { plainText } from '../plain-text.ts';
import { idsOfPublication, withoutNumber } from './ids.ts';
import { pidOf } from './requests.ts';

const attribute = (attributes: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

/** The texts of all elements of a name. */
const texts = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}(?:\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'))].flatMap(([, text]) => plainText(text) ?? []);

/**
 * `no-person`: a page for several people of one name ("Wei Wang", besides "Wei Wang 0001"), or for a group; what stands under it is
 * nobody's. `not-xml`: another document than was asked for.
 */
export function readPerson(xml: string): PersonRecord | 'no-person' | 'not-xml' {
  const root = /<dblpperson(\s[^>]*)>/.exec(xml)?.[1];
  if (!root) return 'not-xml';
  // The file carries the names and links of everybody else of this name, and of all co-authors.
  const own = xml.replace(/<homonyms[\s>][\s\S]*?<\/homonyms>|<coauthors[\s>][\s\S]*?<\/coauthors>/g, '');
  const [, attributes = '', person = ''] = /<person(\s[^>]*)>([\s\S]*?)<\/person>/.exec(own) ?? [];
  if (/^(?:disambiguation|group)$/.test(attribute(attributes, 'publtype') ?? '')) return 'no-person';
  // A key that was put together with another leads to that one's file.
  const pid = pidOf(attribute(root, 'pid') ?? '');
  const names = [plainText(attribute(root, 'name')), ...texts(person, 'author')].flatMap((name) => (name ? withoutNumber(name) : []));
  const [name, ...others] = [...new Set(names)];
  if (!pid || !name) return 'no-person';
  const orcids = texts(person, 'url').flatMap((url) => (/^https?:\/\/orcid\.org\//i.test(url) ? (readOrcid(url) ?? []) : []));
  return { id: `dblp:${pid}`, name, otherNames: others, orcids: [...new Set(orcids)], works: readWorks(own) };
}

function readWorks(xml: string): PersonRecord['works'] {
  return [...xml.matchAll(/<r>\s*<\w+(\s[^>]*)>([\s\S]*?)<\/r>/g)].flatMap(([, attributes = '', record = '']) => {
    const key = attribute(attributes, 'key');
    if (!key) return [];
    const [title] = texts(record, 'title');
    return [{ ids: idsOfPublication(key, undefined, texts(record, 'ee')), ...(title ? { title: title.replace(/\.$/, '') } : {}) }];
  });
}
