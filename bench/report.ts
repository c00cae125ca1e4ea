import { median, quantile } from './stats.ts';

/** One thing measured at one size. */
export type Row = {
  readonly id: string;
  readonly what: string;
  readonly people: number;
  readonly unit: 'ms' | 'rows/s' | 'MB' | '×' | '%';
  readonly median: number;
  readonly p95?: number;
  readonly samples?: number;
  /** From the design: median, or median / p95. */
  readonly budget?: string;
  /** What the machine gave in the same run without the app: the floor. */
  readonly raw?: { readonly what: string; readonly median: number };
};

/** A row made of samples. */
export function sampled(row: Omit<Row, 'median' | 'p95' | 'samples'>, samples: readonly number[]): Row {
  return { ...row, median: median(samples), p95: quantile(samples, 0.95), samples: samples.length };
}

/** A row made of one figure. */
export function figure(row: Omit<Row, 'median'>, value: number): Row {
  return { ...row, median: value };
}

/** Prints rows as they come, as a JSON line each, and all of them as a table at the end. */
export class Report {
  readonly #rows: Row[] = [];

  add(...rows: readonly Row[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      console.log(JSON.stringify(row));
    }
  }

  print(): void {
    const head = ['what', 'people', 'median', 'p95', 'unit', 'budget', 'in the same run'];
    const lines = this.#rows.map((row) => [
      row.what,
      row.people.toLocaleString('en-GB'),
      round(row.median),
      row.p95 === undefined ? '' : round(row.p95),
      row.unit,
      row.budget ?? '',
      row.raw ? `${row.raw.what} ${round(row.raw.median)}` : '',
    ]);
    const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => (line[i] ?? '').length)));
    for (const line of [head, widths.map((width) => '-'.repeat(width)), ...lines]) {
      console.log(`| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`);
    }
  }
}

function round(value: number): string {
  if (Number.isNaN(value)) return 'not seen';
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);
}
