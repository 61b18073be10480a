// Byline alignment under damage, over ACL papers and arXiv author lines. Baseline: the seat number alone.

import { alignBylines } from '../../../lib/names/align.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { type Author, damageByline, damageRandom } from './damage.ts';
import { type Figure, figure, share } from './figures.ts';
import { type DataFile, readJsonLines, readTsv } from './files.ts';
import { createRandom } from './random.ts';

/** Bylines drawn from a large file; about 72,000 names, as in the study that set the goal. */
const BYLINES = 23_000;
const SEED = 20_260;

/** ACL papers: `a` lists [given, family, person, …] in order. */
type AclPaper = { readonly a: readonly (readonly [string, string, string, string?])[] };

export function alignAcl(file: DataFile): Figure {
  const papers = readJsonLines<AclPaper>(file, (paper) => Array.isArray(paper.a) && paper.a.every(Array.isArray)).map((paper) =>
    paper.a.map(([given, family]) => ({ given, family })),
  );
  return align(draw(papers.filter((byline) => byline.length > 0)));
}

export function alignArxiv(file: DataFile): Figure {
  const bylines = readTsv(file, ['arxiv_parsed_json']).map((row) => parsedAuthors(row.arxiv_parsed_json ?? ''));
  return align(draw(bylines.filter((byline) => byline.length > 0)));
}

/** arXiv's own parse; nobody where it cannot be read. */
function parsedAuthors(json: string): Author[] {
  try {
    const parsed: [string, string, ...string[]][] = JSON.parse(json);
    return parsed.map(([family, given]) => ({ given, family }));
  } catch {
    return [];
  }
}

function draw(bylines: Author[][]): Author[][] {
  if (bylines.length <= BYLINES) return bylines;
  const random = createRandom(SEED);
  const left = [...bylines];
  return Array.from({ length: BYLINES }, () => left.splice(random.below(left.length), 1)[0] ?? []);
}

function align(bylines: readonly (readonly Author[])[]): Figure {
  const random = damageRandom(SEED + 1);
  const count = { n: 0, answered: 0, right: 0, position: 0, positionRight: 0, groups: 0 };
  for (const authors of bylines) {
    const { printed, recorded } = damageByline(authors, random);
    const pairs = alignBylines(
      printed.map((seat) => seat.name),
      recorded.map((seat) => seat.name),
    ).pairs;
    printed.forEach((seat, at) => {
      const there = seat.author >= 0 && recorded.some((other) => other.author === seat.author);
      // A group among the gold authors ("BABAR Collaboration") is rightly left unpaired.
      const person = !parseName(seat.name).group;
      if (!person && seat.author >= 0) count.groups += 1;
      if (there && person) count.n += 1;
      const paired = pairs[at];
      if (paired !== undefined) {
        count.answered += 1;
        if (recorded[paired]?.author === seat.author) count.right += 1;
      }
      const seated = recorded[at];
      if (seated && person) {
        count.position += 1;
        if (seat.author >= 0 && seated.author === seat.author) count.positionRight += 1;
      }
    });
  }
  const baseline = {
    what: 'position alone',
    precision: share(count.positionRight, count.position),
    coverage: share(count.position, count.n),
  };
  return figure('alignment', count, baseline, {
    recall: share(count.right, count.n),
    wrong: count.answered - count.right,
    bylines: bylines.length,
    groupsSkipped: count.groups,
  });
}
