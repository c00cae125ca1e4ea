import { readJson } from './project.mjs';

/** How many tests a step counts for. A check such as lint counts as one. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Count = { passed: 0, failed: 0, skipped: 0 };

export const oneCheck = (ok: boolean): Count => ({ ...NONE, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({ passed: total.passed + count.passed, failed: total.failed + count.failed, skipped: total.skipped + count.skipped }),
    NONE,
  );
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}

export const readers = {
  vitest(file: string): Count | undefined {
    const report = readJson(file) as VitestReport | undefined;
    return report && { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
  },
  playwright(file: string): Count | undefined {
    const stats = (readJson(file) as PlaywrightReport | undefined)?.stats;
    return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
} as const;

/** A runner that breaks (a file that does not load, no report at all) counts as one failure. */
export function countRun(report: Count | undefined, ok: boolean): Count {
  if (report === undefined) return oneCheck(false);
  return ok || report.failed > 0 ? report : { ...report, failed: 1 };
}

/** The last line of a test run. */
export function lastLine(total: Count): string {
  return `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`;
}
