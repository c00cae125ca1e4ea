import { readRecords, type CsvRecord, type Place } from './csv-records.ts';
import { findShape, type CsvShape, type Delimiter } from './csv-shape.ts';
import { surveyRecords } from './csv-survey.ts';
import { columnNames } from './header-text.ts';
import { maxColumns } from './limits.ts';
import type { DateOrder } from './types.ts';

/** A table found in a text. `sample` holds its first records, for guesses and previews; `rows` counts them all. */
export type CsvTable = {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
  readonly headed: boolean;
  readonly start: Place;
  readonly rows: number;
  readonly sample: readonly CsvRecord[];
  readonly dateOrders: readonly DateOrder[];
  readonly warnings: readonly string[];
};

/**
 * Finds the table in a text and goes through it once: counts the records and settles the day-month order of every
 * column. The header line is found, not assumed: lines before it are left out with a warning.
 */
export function openCsv(text: string): CsvTable {
  const shape = findShape(text);
  const start = shape.header?.next ?? shape.start;
  const survey = surveyRecords(readRecords(text, shape.delimiter, start));
  const names = columnNames(shape.header?.cells ?? Array.from({ length: survey.width }, () => ''));
  return {
    text,
    delimiter: shape.delimiter,
    columns: names.slice(0, maxColumns),
    headed: shape.header !== null,
    start,
    rows: survey.rows,
    sample: survey.sample,
    dateOrders: survey.dateOrders,
    warnings: [...shapeWarnings(shape, names.length), ...survey.warnings],
  };
}

/** All records of the table in chunks, in order. */
export function tableRecords(table: CsvTable, size: number): Generator<readonly CsvRecord[]> {
  return readRecords(table.text, table.delimiter, table.start, size);
}

function shapeWarnings({ header, start }: CsvShape, columns: number): readonly string[] {
  const warnings: string[] = [];
  const before = (header?.line ?? start.line) - start.line;
  if (before === 1) warnings.push(`Line ${start.line} comes before the column names and was left out.`);
  if (before > 1) {
    warnings.push(`Lines ${start.line} to ${start.line + before - 1} come before the column names and were left out.`);
  }
  if (header === null) warnings.push('The file names no columns: its first line is read as a person.');
  if (columns > maxColumns) {
    warnings.push(`The file has ${columns} columns; only the first ${maxColumns} can be imported.`);
  }
  return warnings;
}
