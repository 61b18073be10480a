// The name tasks: family names, TeX, pairs, challenge cases, groups. Each reads one file and counts beside a plain baseline.

import { compareNames, levelRank } from '../../../lib/names/compare.ts';
import { fold } from '../../../lib/names/fold.ts';
import { isAnonymous, isGroup } from '../../../lib/names/group.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { decodeTex } from '../../../lib/names/tex.ts';
import { type Figure, figure, share, wilson } from './figures.ts';
import { type DataFile, readJsonLines, readTsv } from './files.ts';

const joined = (text: string): string => fold(text).replace(/ /g, '');
const lastWord = (text: string): string => (text.includes(',') ? (text.split(',')[0] ?? '') : (text.trim().split(/\s+/).at(-1) ?? ''));
const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;

/** Family name equal to the gold one, marks and blanks aside; `among` counts it among the readings. Baseline: the last word. */
export function familyTask(file: DataFile): Figure {
  const rows = readJsonLines<{ raw: string; family: string; src: string }>(
    file,
    (row) => typeof row.raw === 'string' && typeof row.family === 'string',
  );
  const right = (row: { raw: string; family: string }): boolean => joined(parseName(row.raw).familyPrinted) === joined(row.family);
  const among = count(
    rows,
    (row) => right(row) || parseName(row.raw).readings.some((reading) => joined(reading.familyPrinted) === joined(row.family)),
  );
  const base = count(rows, (row) => joined(lastWord(row.raw)) === joined(row.family));
  const bySource = Object.fromEntries(
    [...new Set(rows.map((row) => row.src))].map((src) => [
      src,
      share(
        count(rows, (row) => row.src === src && right(row)),
        count(rows, (row) => row.src === src),
      ),
    ]),
  );
  return figure(
    'family name',
    { n: rows.length, answered: rows.length, right: count(rows, right) },
    { what: 'last word', precision: share(base, rows.length), coverage: 1 },
    { among: share(among, rows.length), amongInterval: wilson(among, rows.length), bySource },
  );
}

/** Keys equal after decoding. Baseline: keys without decoding. */
export function texTask(file: DataFile): Figure {
  const rows = readTsv(file, ['tex', 'unicode']);
  const key = (row: Record<string, string>, decode: (raw: string) => string): boolean =>
    fold(decode(row.tex ?? '')) === fold(row.unicode ?? '');
  const right = count(rows, (row) => key(row, decodeTex));
  const exact = count(rows, (row) => decodeTex(row.tex ?? '') === (row.unicode ?? '').normalize('NFC'));
  const base = count(rows, (row) => key(row, (raw) => raw.replace(/\\[a-zA-Z]?|[{}]/g, '')));
  return figure(
    'TeX names by key',
    { n: rows.length, answered: rows.length, right },
    { what: 'commands dropped', precision: share(base, rows.length), coverage: 1 },
    { exact: share(exact, rows.length) },
  );
}

/** Names of no scholars (sanctions lists) are reported apart. */
const NOT_ACADEMIC = /^rigour/;

/**
 * The filter: precision is the share of same people among the pairs let through; recall and false accepts beside it, and the same for
 * the strict level (same or full). Baseline: last word and first initial equal.
 */
export function pairsTask(file: DataFile): Figure {
  const all = readTsv(file, ['a', 'b', 'label']);
  const academic = all.filter((row) => !NOT_ACADEMIC.test(row.source ?? ''));
  const rank = (row: Record<string, string>): number => levelRank(compareNames(row.a ?? '', row.b ?? ''));
  const initial = (text: string): string => joined(lastWord(text)) + fold(text.includes(',') ? (text.split(',')[1] ?? '') : text).charAt(0);
  const judge = (rows: readonly Record<string, string>[], accepts: (row: Record<string, string>) => boolean) => {
    const same = rows.filter((row) => row.label === 'same');
    const other = rows.filter((row) => row.label === 'diff');
    const through = count(same, accepts);
    const wrong = count(other, accepts);
    return {
      through,
      wrong,
      same: same.length,
      different: other.length,
      recall: share(through, same.length),
      falseAccept: share(wrong, other.length),
      falseAcceptInterval: wilson(wrong, other.length),
    };
  };
  const filter = judge(academic, (row) => rank(row) > 0);
  const strict = judge(academic, (row) => rank(row) >= 3);
  const base = judge(academic, (row) => initial(row.a ?? '') === initial(row.b ?? ''));
  return figure(
    'same person by name',
    { n: academic.length, answered: filter.through + filter.wrong, right: filter.through },
    {
      what: 'last word and first initial',
      precision: share(base.through, base.through + base.wrong),
      coverage: share(base.through + base.wrong, academic.length),
    },
    {
      recall: filter.recall,
      recallInterval: wilson(filter.through, filter.same),
      falseAccept: filter.falseAccept,
      falseAcceptInterval: filter.falseAcceptInterval,
      strict: { recall: strict.recall, falseAccept: strict.falseAccept, falseAcceptInterval: strict.falseAcceptInterval },
      baselineRecall: base.recall,
      baselineFalseAccept: base.falseAccept,
      notAcademic: judge(
        all.filter((row) => NOT_ACADEMIC.test(row.source ?? '')),
        (row) => rank(row) > 0,
      ),
    },
  );
}

/** The level expected by hand; `same` is more than `full` and counts for it. Baseline: equal after folding is full, all else conflict. */
export function challengeTask(file: DataFile): Figure {
  const rows = readTsv(file, ['expect', 'printed', 'candidate']);
  const fits = (expected: string | undefined, level: string): boolean => level === expected || (expected === 'full' && level === 'same');
  const missed = rows.filter((row) => !fits(row.expect, compareNames(row.printed ?? '', row.candidate ?? '')));
  const base = count(rows, (row) => fits(row.expect, joined(row.printed ?? '') === joined(row.candidate ?? '') ? 'full' : 'conflict'));
  return figure(
    'challenge cases',
    { n: rows.length, answered: rows.length, right: rows.length - missed.length },
    { what: 'equal after folding', precision: share(base, rows.length), coverage: 1 },
    { missed: missed.map((row) => `${row.printed} | ${row.candidate}`) },
  );
}

/** Groups recognised as groups. Baseline: the words "collaboration" and "group". */
export function groupTask(file: DataFile): Figure {
  const rows = readTsv(file, ['name', 'label']);
  const is = (row: Record<string, string>, test: (name: string) => boolean): boolean => test(row.name ?? '') === (row.label === 'group');
  const right = count(rows, (row) => is(row, (name) => isGroup(name) || isAnonymous(name)));
  const base = count(rows, (row) => is(row, (name) => /\b(?:collaboration|group)\b/i.test(name)));
  return figure(
    'groups',
    { n: rows.length, answered: rows.length, right },
    { what: 'the words collaboration and group', precision: share(base, rows.length), coverage: 1 },
  );
}
