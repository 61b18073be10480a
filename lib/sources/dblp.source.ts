// DBLP: who wrote a computer science paper, told apart by hand. A second opinion when a card is read, never for a glance.

import { splitResearcherId } from '../core/ids.ts';
import { err } from '../core/result.ts';
import { string } from '../core/shape.ts';
import { DAY } from '../core/time.ts';
import { askAs } from './ask.ts';
import { readPerson } from './dblp/person.ts';
import { personRequest, pidOf, publicationsRequest } from './dblp/requests.ts';
import { publicationsShape, readWork } from './dblp/work.ts';
import type { Source } from './source.ts';

const ID = 'dblp';

const source: Source = {
  title: 'DBLP',
  home: 'https://dblp.org',
  hosts: ['https://dblp.org/*'],
  why: 'Gets the title of a computer science paper once you read a card on it, and then the number it has for that author, to check that both mean the same person.',
  // Its operators ask for one to two seconds between questions.
  limits: { perSecond: 1, atOnce: 1 },
  knows: ['dblp'],
  freshness: {
    // Authors are told apart, and put together again, months later.
    work: 60 * DAY,
    researcher: 30 * DAY,
    collaborators: 30 * DAY,
    works: 30 * DAY,
    // New papers come in with their proceedings, preprints within weeks.
    notFound: 14 * DAY,
  },

  async work(ids, get, title) {
    const request = publicationsRequest(title);
    if (!request) return err({ kind: 'not-found' });
    return askAs(ID, get, request, publicationsShape, (found) => readWork(found, ids, title));
  },

  async person(id, get) {
    const { registry, key } = splitResearcherId(id);
    const pid = registry === ID ? pidOf(key) : undefined;
    if (!pid) return err({ kind: 'not-found' });
    const answer = await askAs(ID, get, personRequest(pid), string, (xml) => ({ read: readPerson(xml) }));
    if (!answer.ok) return answer;
    const { value, at } = answer.value;
    if (value.read === 'no-person') return err({ kind: 'not-found' });
    if (value.read === 'not-xml') return err({ kind: 'bad-shape', source: ID, path: 'dblpperson' });
    return { ok: true, value: { value: value.read, at } };
  },
};

export default source;
