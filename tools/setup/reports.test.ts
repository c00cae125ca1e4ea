import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countRun, lastLine, oneCheck, readers, sum } from './reports.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let files = 0;
const file = (report: unknown): string => {
  const name = path.join(folder, `${(files += 1)}.json`);
  writeFileSync(name, JSON.stringify(report));
  return name;
};

test('counts are read from both runners', () => {
  const unit = readers.vitest(file({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
  const e2e = readers.playwright(file({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } }));
  expect(unit).toEqual({ passed: 3, failed: 1, skipped: 3 });
  expect(e2e).toEqual({ passed: 5, failed: 0, skipped: 0 });
});

test('a runner that breaks counts as one failure, with or without a report', () => {
  expect(countRun(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countRun({ passed: 7, failed: 0, skipped: 0 }, false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(countRun({ passed: 7, failed: 2, skipped: 0 }, false)).toEqual({ passed: 7, failed: 2, skipped: 0 });
});

test('a run that succeeds without a report is no success', () => {
  expect(countRun(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only when there are some', () => {
  expect(lastLine(sum([oneCheck(true), oneCheck(false)]))).toBe('1 passed, 1 failed');
  expect(lastLine({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});
