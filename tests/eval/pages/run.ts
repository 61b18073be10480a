// `npm run eval:pages -- --corpus DIR`: scores bylines over a folder of saved pages in real Chromium. Prints a table or one JSON object.
// Options: --json, --reader (the detector alone), --generic (with --reader: as if no site had a file), --extension DIR (a built one),
// --http (every page without TLS), --only TEXT, --hovers N (names per page, default 3), --problems.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askExtension, askReader, openPage } from './browser.ts';
import { readCorpus } from './corpus.ts';
import { cardAt, hoverName, readAt } from './hover.ts';
import { addPage, addScore, emptyScore, type Score, shown } from './score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    json: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: false },
    generic: { type: 'boolean', default: false },
    http: { type: 'boolean', default: false },
    extension: { type: 'string' },
    only: { type: 'string', default: '' },
    hovers: { type: 'string', default: '3' },
    problems: { type: 'boolean', default: false },
  },
});
if (!values.corpus) throw new Error('--corpus DIR is needed: a folder of <site>/<name>.html with <name>.json beside it');

function builtExtension(): string {
  if (values.extension) return resolve(values.extension);
  const out = '.output/eval';
  const wxt = spawnSync('wxt', ['build', '--mode', 'e2e', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BYLINE_OUT: out },
  });
  if (wxt.status !== 0) throw new Error('the extension does not build');
  return resolve(out, 'chrome-mv3-e2e');
}

const pages = readCorpus(values.corpus, values.only);
const asker = values.reader ? await askReader(values.generic) : await askExtension(builtExtension());
const bySite = new Map<string, Score>();
const times: number[] = [];
try {
  for (const { folder, name, html, truth } of pages) {
    const score = bySite.get(folder) ?? emptyScore();
    bySite.set(folder, score);
    const page = await openPage(asker.context, values.http ? truth.url.replace('https:', 'http:') : truth.url, html);
    const began = performance.now();
    addPage(score, truth, await asker.report(page), `${folder}/${name}`);
    times.push(performance.now() - began);
    const wanted = Number(values.hovers);
    for (const author of truth.authors
      .filter((each) => !each.collective && each.inDom !== 'hidden' && each.inDom !== 'none')
      .slice(0, wanted)) {
      const hit = await hoverName(page, shown(author), values.reader ? readAt : cardAt);
      if (hit === undefined) continue;
      score.hovers++;
      if (hit) score.hits++;
      else score.problems.push(`${folder}/${name}: no card on hovering ${shown(author)}`);
    }
    await page.close();
  }
} finally {
  await asker.close();
}

const percent = (part: number, all: number): string => (all ? `${((100 * part) / all).toFixed(1)} %` : '–');
const summary = (score: Score) => ({
  bylines: score.bylines,
  exact: score.exact,
  recall: score.expected ? score.found / score.expected : null,
  precision: score.found + score.wrong ? score.found / (score.found + score.wrong) : null,
  onNegative: score.onNegative,
  hovers: score.hovers,
  hits: score.hits,
});
const total = emptyScore();
for (const score of bySite.values()) addScore(total, score);

if (values.json) {
  const sites = Object.fromEntries([...bySite].map(([site, score]) => [site, summary(score)]));
  process.stdout.write(`${JSON.stringify({ sites, total: summary(total), problems: total.problems }, null, 1)}\n`);
} else {
  const row = (site: string, score: Score): string =>
    [
      site.padEnd(20),
      `${score.exact}/${score.bylines}`.padStart(10),
      percent(score.found, score.expected).padStart(9),
      percent(score.found, score.found + score.wrong).padStart(9),
      String(score.onNegative).padStart(5),
      `${score.hits}/${score.hovers}`.padStart(8),
    ].join(' ');
  const lines = [`${'site'.padEnd(20)} ${'exact'.padStart(10)} ${'recall'.padStart(9)} ${'precision'.padStart(9)}   neg   hovers`];
  for (const [site, score] of bySite) lines.push(row(site, score));
  lines.push(row('total', total));
  if (values.problems) lines.push(...total.problems);
  process.stdout.write(`${lines.join('\n')}\n`);
}
