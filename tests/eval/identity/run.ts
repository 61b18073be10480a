// The identity figures: `npm run eval:identity -- --data DIR [--data DIR] [--json]`. Every file on its own, the baseline in the same run.

import { alignAcl, alignArxiv } from './align-task.ts';
import { codeSize } from './code-size.ts';
import { type Figure, figure } from './figures.ts';
import { type DataFile, dataFiles, unreadLines } from './files.ts';
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

/** Files that go through link-sets.ts. */
const LINKED = /^(?:rec_lagos_blocks|rec_song|acl_queries)$/;

const json = process.argv.includes('--json');
const folders = process.argv.flatMap((word, at) => (word === '--data' ? (process.argv[at + 1] ?? []) : []));
if (folders.length === 0) {
  console.error('usage: npm run eval:identity -- --data DIR [--data DIR] [--json]');
  process.exit(2);
}

/** Nothing stops the run: a file that cannot be used says why, the others are reported. */
const fail = (where: string, cause: unknown): void => {
  console.error(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
};
const files = folders.flatMap((folder): DataFile[] => {
  try {
    return dataFiles([folder]);
  } catch (cause) {
    fail(folder, cause);
    return [];
  }
});
const report: Record<string, Figure> = {};
/** Files of one name in two folders keep apart. */
const keyOf = (file: DataFile): string => (files.filter((other) => other.name === file.name).length > 1 ? file.path : file.name);
const tell = (key: string, found: Figure, file?: DataFile): void => {
  const unread = file ? unreadLines(file) : 0;
  report[key] = unread > 0 ? { ...found, unreadLines: unread } : found;
  if (unread > 0) console.error(`${key}: ${unread} lines could not be read and are left out`);
  if (!json) print(key, found);
};

for (const file of files) {
  const task = TASKS[file.stem];
  const key = keyOf(file);
  try {
    if (task) tell(key, task(file), file);
    else if (!LINKED.test(file.stem)) console.error(`${key}: no task knows this file`);
    else if (file.stem === 'acl_queries' && !files.some((other) => other.stem === 'acl_papers'))
      console.error(`${key}: left out, since no folder holds acl_papers`);
  } catch (cause) {
    fail(key, cause);
  }
}
for (const set of linkSets(files)) {
  // A file's first set stands under the file's own name, further ones behind a "#".
  const file = keyOf(set.file);
  const key = report[file] ? `${file}#${set.name}` : file;
  try {
    const cases = set.cases();
    if (cases.length > 0) tell(key, linkTask(set.name, cases), set.file);
  } catch (cause) {
    fail(key, cause);
  }
}
try {
  const size = await codeSize();
  const none = { what: 'none', precision: 0, coverage: 0 };
  report.code = figure('code size', { n: 0, answered: 0, right: 0 }, none, { gzip: size.all, gzipNames: size.names });
  if (!json) console.log(`\ncode size, gzipped: ${size.all} bytes, of which names ${size.names}`);
} catch (cause) {
  fail('code size', cause);
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
