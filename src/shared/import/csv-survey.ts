import type { CsvRecord } from './csv-records.ts';
import { orderEvidence } from './dates.ts';
import { maxColumns } from './limits.ts';
import type { DateOrder } from './types.ts';

/** What one pass over all records tells. `width` is that of the widest record, up to the columns one can map. */
export type Survey = {
  readonly rows: number;
  readonly width: number;
  readonly sample: readonly CsvRecord[];
  readonly dateOrders: readonly DateOrder[];
  readonly warnings: readonly string[];
};

const sampleSize = 50;

/** Counts the records, keeps the first few, and settles every column's day-month order. */
export function surveyRecords(chunks: Iterable<readonly CsvRecord[]>): Survey {
  const evidence: Evidence[] = [];
  const sample: CsvRecord[] = [];
  const damaged: number[] = [];
  let rows = 0;
  let width = 0;
  for (const chunk of chunks) {
    rows += chunk.length;
    for (const record of chunk) {
      if (sample.length < sampleSize) sample.push(record);
      if (record.damaged) damaged.push(record.line);
      width = Math.max(width, Math.min(record.cells.length, maxColumns));
      weigh(record.cells, evidence);
    }
  }
  return { rows, width, sample, dateOrders: evidence.map(orderOf), warnings: damageWarnings(damaged) };
}

type Evidence = { dayFirst: number; monthFirst: number };

function weigh(cells: readonly string[], evidence: Evidence[]): void {
  const end = Math.min(cells.length, maxColumns);
  for (let i = 0; i < end; i++) {
    const seen = (evidence[i] ??= { dayFirst: 0, monthFirst: 0 });
    const order = orderEvidence(cells[i] ?? '');
    if (order === 'day-first') seen.dayFirst++;
    if (order === 'month-first') seen.monthFirst++;
  }
}

/** A file is of one habit: the order more of its dates can only be read in. */
function orderOf({ dayFirst, monthFirst }: Evidence): DateOrder {
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

function damageWarnings(lines: readonly number[]): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, 10).join(', ');
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
  return [`Quotation marks do not pair up on line ${shown}${more}. The rows are kept; look whether their cells are right.`];
}
