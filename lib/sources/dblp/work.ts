// DBLP's answer to a search by title, and the one publication in it that is the paper asked for. Pure.
// Every number is a string there, and a list of one is not a list (answers recorded 2022).

import type { WorkIds } from '../../core/ids.ts';
import { object, type Shape, type Shaped, string } from '../../core/shape.ts';
import type { Authorship, WorkRecord } from '../../core/work.ts';
import { plainText } from '../plain-text.ts';
import { items, optional, text } from '../shapes.ts';
import { idsOfPublication, sharesId, withoutNumber } from './ids.ts';
import { pidOf, titleWords } from './requests.ts';

const author = object({ '@pid': text, text: string });

const hit = object({
  info: object({
    key: string,
    title: string,
    year: text,
    doi: text,
    ee: items(string),
    authors: optional(object({ author: items(author) })),
  }),
});

/** `hit` is absent where nothing was found. */
export const publicationsShape: Shape<Shaped<typeof shape>> = (value) => shape(value);
const shape = object({ result: object({ hits: object({ hit: items(hit) }) }) });

type Publication = Shaped<typeof hit>['info'];

/** By an id they share; else by the same title, which the byline has to bear out. Undefined where it is not there. */
export function readWork({ result }: Shaped<typeof shape>, asked: WorkIds, title: string | undefined): WorkRecord | undefined {
  const found = result.hits.hit.map(({ info }) => ({ info, ids: idsOfPublication(info.key, info.doi, info.ee) }));
  const sought = titleWords(title ?? '').join(' ');
  const named = ({ info }: (typeof found)[number]): boolean => titleWords(plainText(info.title) ?? '').join(' ') === sought;
  const known = found.filter(({ ids }) => sharesId(ids, asked));
  const hitOf = known.find(named) ?? known[0] ?? found.find(named);
  if (!hitOf) return undefined;
  const { info, ids } = hitOf;
  const year = Number(info.year);
  const shown = plainText(info.title)?.replace(/\.$/, '');
  return {
    ids,
    ...(shown ? { title: shown } : {}),
    ...(Number.isInteger(year) && year > 1000 ? { year } : {}),
    authorships: (info.authors?.author ?? []).map(readSeat),
    truncated: false,
  };
}

function readSeat(seat: NonNullable<Publication['authors']>['author'][number], position: number): Authorship {
  const printedName = withoutNumber(plainText(seat.text) ?? '');
  const pid = pidOf(seat['@pid'] ?? '');
  return {
    position,
    printedName,
    ...(pid ? { researcher: `dblp:${pid}` as const, researcherName: printedName } : {}),
    institutions: [],
    affiliations: [],
  };
}
