// The identity figures: `npm run eval:identity -- --data DIR [--data DIR] [--json]`. Every file on its own, the baseline in the same run.

import { alignAcl, alignArxiv } from './align-task.ts';
import type { Figure } from './figures.ts';
import { type DataFile, dataFiles } from './files.ts';
import { linkSets } from './link-sets.ts';
import { linkTask } from './link-tasks.ts';
import { challengeTask, familyTask, groupTask, pairsTask, texTask } from './name-tasks.ts';

/** Tasks by file stem. Linking files have several sets each and go through link-sets.ts. */
const TASKS: Readonly<Record<string, (file: DataFile) => Figure>> = {
  names_parse: familyTask,
  latex_names: texTask,
  name_pairs: pairsTask,
  challenge_cases: challengeTask,
  group_names: groupTask,
  acl_papers: alignAcl,
  arxiv_author_lines: alignArxiv,
};

const json = process.argv.includes('--json');
const folders = process.argv.flatMap((word, at) => (word === '--data' ? (process.argv[at + 1] ?? []) : []));
if (folders.length === 0) {
  console.error('usage: npm run eval:identity -- --data DIR [--data DIR] [--json]');
  process.exit(2);
}

const files = dataFiles(folders);
const report: Record<string, Figure> = {};
/** Files of one name in two folders keep apart. */
const keyOf = (file: DataFile): string => (files.filter((other) => other.name === file.name).length > 1 ? file.path : file.name);
const tell = (key: string, found: Figure): void => {
  report[key] = found;
  if (!json) print(key, found);
};

for (const file of files) {
  const task = TASKS[file.stem];
  if (task) tell(keyOf(file), task(file));
}
for (const set of linkSets(files)) {
  const cases = set.cases();
  if (cases.length === 0) continue;
  // A file's first set stands under the file's own name, further ones behind a "#".
  const key = keyOf(set.file);
  tell(report[key] ? `${key}#${set.name}` : key, linkTask(set.name, cases));
}
if (json) console.log(JSON.stringify(report, null, 1));

function print(key: string, found: Figure): void {
  const percent = (value: unknown): string => (typeof value === 'number' ? `${(100 * value).toFixed(2)} %` : '');
  const { task, n, answered, right, precision, coverage, interval, baseline, ...more } = found;
  console.log(`\n${key}: ${task}`);
  console.log(
    `  precision ${percent(precision)} (${right} of ${answered}; 95 % ${percent(interval[0])} to ${percent(interval[1])}) at coverage ${percent(coverage)} of ${n}`,
  );
  console.log(`  baseline, ${baseline.what}: ${percent(baseline.precision)} at ${percent(baseline.coverage)}`);
  if (Object.keys(more).length > 0)
    console.log(
      `  ${JSON.stringify(more, (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(5)) : value))}`,
    );
}
