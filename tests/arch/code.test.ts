// Holds the whole project to the rules of its rooms and its style. The checks themselves are tested in checks.test.ts.
import { describe, expect, it } from 'vitest';
import { breaches, RULES } from './effects.ts';
import { defaultExportProblem, headerProblem, LONGEST, lines, MEDIAN, median, nameProblem } from './form.ts';
import { cycles, importProblems } from './imports.ts';
import { isProduct, projectFiles, projectPaths } from './source-file.ts';

const files = projectFiles();
const product = files.filter((file) => isProduct(file.path));

describe('rooms', () => {
  it('finds the project', () => {
    expect(product.length).toBeGreaterThan(20);
  });

  it('imports only point down, and packages stay where they belong', () => {
    expect(files.flatMap(importProblems)).toEqual([]);
  });

  it('no circle of imports', () => {
    expect(cycles(files)).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.title, rule] as const))('%s', (_, rule) => {
    expect(files.flatMap((file) => breaches(rule, file))).toEqual([]);
  });
});

describe('form', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    expect(files.filter((file) => lines(file.text) > LONGEST).map((file) => `${file.path}: ${lines(file.text)} lines`)).toEqual([]);
  });

  it(`the median file of lib and components has at most ${MEDIAN} lines`, () => {
    const sizes = product.filter((file) => !file.path.startsWith('entrypoints/')).map((file) => lines(file.text));
    expect(median(sizes)).toBeLessThanOrEqual(MEDIAN);
  });

  it('every file says what it is for', () => {
    const problems = files.map((file) => [file.path, headerProblem(file.text)] as const).filter(([, problem]) => problem);
    expect(problems.map(([path, problem]) => `${path} ${problem}`)).toEqual([]);
  });

  it('every name is kebab-case', () => {
    // The facts of the world and recorded pages keep the names their sites gave them.
    const named = projectPaths().filter((path) => !path.startsWith('tests/fixtures/'));
    expect(named.map((path) => [path, nameProblem(path)] as const).filter(([, problem]) => problem)).toEqual([]);
  });

  it('default exports only where a registry or a tool asks for one', () => {
    const problems = files.map((file) => [file.path, defaultExportProblem(file)] as const).filter(([, problem]) => problem);
    expect(problems).toEqual([]);
  });
});
