// The first steps on a fresh clone, tried without installing anything.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCurrentNode, stalePackages } from './bootstrap.mjs';
import { findBrowser } from './browsers.ts';
import { playwrightCounts, vitestCounts } from './counts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packages', () => {
  const lock = {
    packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-mac': { version: '2.0.0', optional: true } },
  };

  it('nothing installed: all but the optional are missing', () => {
    expect(stalePackages(lock, undefined)).toEqual(['node_modules/a']);
  });

  it('another version than the lockfile wants is stale, optional or not', () => {
    const installed = { packages: { 'node_modules/a': { version: '0.9.0' }, 'node_modules/for-mac': { version: '1.0.0' } } };
    expect(stalePackages(lock, installed)).toEqual(['node_modules/a', 'node_modules/for-mac']);
  });

  it('what the lockfile wants is not installed again', () => {
    expect(stalePackages(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
  });
});

describe('Node', () => {
  it.each(['v18.20.0', 'v20.20.2', 'v22.17.1', 'v23.11.0'])('%s does not run the tools', (version) => {
    expect(isCurrentNode(version)).toBe(false);
  });
  it.each(['v22.18.0', 'v24.0.0', '26.1.0'])('%s does', (version) => {
    expect(isCurrentNode(version)).toBe(true);
  });
});

describe('browsers', () => {
  const program = (name: string, mode = 0o755): string => {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, mode);
    return path;
  };

  it('the environment overrules the search', () => {
    const named = program('my-browser');
    program('chromium');
    expect(findBrowser('chromium', { CHROMIUM: named, PATH: folder })).toBe(named);
  });

  it('a place in the environment where nothing stands is an error, not a reason to look elsewhere', () => {
    program('firefox');
    expect(() => findBrowser('firefox', { FIREFOX: join(folder, 'gone'), PATH: folder })).toThrow(/FIREFOX=.*no program/);
  });

  it('PATH is searched by preference, and what cannot be run is passed over', () => {
    program('chromium', 0o644);
    const second = program('chromium-browser');
    expect(findBrowser('chromium', { PATH: folder })).toBe(second);
  });
});

describe('counts', () => {
  const report = (content: unknown): string => {
    const path = join(folder, 'report.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('a file that did not load is a failure though no test of it failed', () => {
    const path = report({ success: false, numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 });
    expect(vitestCounts(path)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('a test that needed a second try is a failure', () => {
    const path = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(playwrightCounts(path)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('no report, or half of one, counts nothing', () => {
    expect([vitestCounts(join(folder, 'none')), playwrightCounts(report('{"stats":'))]).toEqual([undefined, undefined]);
  });
});
