import { toCsv } from '#shared/import/csv-write.ts';
import { skippedReport } from '#shared/import/skipped-report.ts';
import type { ImportWarning, SkippedRow } from '#shared/import/types.ts';
import type { InFile } from './messages.ts';

/**
 * Skipped rows as CSV. Those of one file keep its column names, so that they can be mended and read again; of several
 * files the file's name comes first.
 */
export function skippedCsv(skipped: readonly InFile<SkippedRow>[], columnsOf: (file: string) => readonly string[]): string {
  const files = new Set(skipped.map(({ file }) => file));
  const [only] = files;
  if (files.size <= 1) return skippedReport(skipped, only === undefined ? [] : columnsOf(only));
  const width = skipped.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const names = Array.from({ length: width }, (_, i) => `Column ${i + 1}`);
  const rows = skipped.map(({ file, line, reason, cells }) => [file, String(line), reason, ...cells]);
  return toCsv([['File', 'Line', 'Reason', ...names], ...rows]);
}

/** Warnings as CSV, one a line. */
export function warningsCsv(warnings: readonly InFile<ImportWarning>[]): string {
  return toCsv([['File', 'Line', 'Warning'], ...warnings.map(({ file, line, message }) => [file, String(line), message])]);
}
