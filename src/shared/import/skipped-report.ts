import { toCsv } from './csv-write.ts';
import type { SkippedRow } from './types.ts';

/**
 * The skipped rows as CSV text: line, reason, then the cells as they were under the file's own column names, so that
 * the rows can be mended and read again.
 */
export function skippedReport(skipped: readonly SkippedRow[], columns: readonly string[] = []): string {
  const width = skipped.reduce((widest, row) => Math.max(widest, row.cells.length), columns.length);
  const names = Array.from({ length: width }, (_, i) => columns[i] ?? `Column ${i + 1}`);
  const rows = skipped.map((row) => [String(row.line), row.reason, ...row.cells]);
  return toCsv([['Line', 'Reason', ...names], ...rows]);
}
