import Papa from 'papaparse';

/** A place in the text at the start of a record; lines count from 1. */
export type Place = { readonly offset: number; readonly line: number };

/** One record: where it starts, its cells, whether its quotation marks made no sense, and where the next one starts. */
export type CsvRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly damaged: boolean;
  readonly next: Place;
};

/** A record longer than this is a forgotten closing quote that swallowed its neighbours. */
const maxLines = 2000;

/** Each forgotten quote costs a look at the rest of the text; after this many, quotes are read as plain characters. */
const maxRepairs = 8;

/**
 * The text's records from `from` on, in chunks of up to `size`; blank lines are no records. Cells are as in the file,
 * quotes removed. A quote that is never closed costs its own line its quoting, not the file: that line's cells keep the
 * quotation mark and the record is marked as damaged. Time is linear in the length of the text.
 */
export function* readRecords(text: string, delimiter: string, from: Place, size = 1000): Generator<readonly CsvRecord[]> {
  const newline = text.includes('\n') ? '\n' : '\r';
  let place = from;
  let repairs = 0;
  while (place.offset < text.length) {
    const batch =
      repairs < maxRepairs
        ? quotedBatch(text, delimiter, newline, place, size)
        : plainBatch(text, delimiter, newline, place, size);
    if (batch.unclosed) repairs++;
    if (batch.records.length > 0) yield batch.records;
    place = batch.next;
    if (!batch.unclosed) continue;
    const line = plainBatch(text, delimiter, newline, place, 1);
    if (line.records.length > 0) yield line.records.map((record) => ({ ...record, damaged: true }));
    place = line.next;
  }
}

/** What the library's inner parser hands over for each record; its own types describe the outer one. */
type Step = {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
};

type Newline = '\n' | '\r';
type Batch = { readonly records: readonly CsvRecord[]; readonly next: Place; readonly unclosed: boolean };

/** Reads inside a window of the text, for the library looks ahead to the end of what it is given; grows if need be. */
function quotedBatch(
  text: string,
  delimiter: string,
  newline: Newline,
  from: Place,
  size: number,
  window = 262_144,
): Batch {
  const windowEnd = Math.min(text.length, from.offset + window);
  const isLast = windowEnd === text.length;
  const records: CsvRecord[] = [];
  let { offset, line } = from;
  let unclosed = false;
  const take = ({ data, errors, meta }: Step): void => {
    if (unclosed || records.length >= size) return;
    const cells = data[0] ?? [];
    const end = from.offset + meta.cursor;
    const lines = count(text, newline, offset, end);
    unclosed = lines > maxLines || errors.some((error) => error.code === 'MissingQuotes');
    if (unclosed) return parser.abort();
    dropReturn(text, cells, delimiter, offset, end);
    const next = { offset: end, line: line + lines };
    if (cells.length > 1 || cells[0] !== '') records.push({ line, cells, damaged: errors.length > 0, next });
    ({ offset, line } = next);
    if (records.length >= size) parser.abort();
  };
  const parser = new Papa.Parser({ delimiter, newline, fastMode: false, step: (row: unknown) => take(row as Step) });
  parser.parse(text.slice(from.offset, windowEnd), 0, !isLast);
  if (isLast || unclosed || offset > from.offset) return { records, next: { offset, line }, unclosed };
  if (count(text, newline, offset, windowEnd) > maxLines) return { records, next: from, unclosed: true };
  return quotedBatch(text, delimiter, newline, from, size, window * 4);
}

/** With \n as the line end, CRLF leaves its \r on the last cell unless that cell was quoted. */
function dropReturn(text: string, cells: string[], delimiter: string, start: number, end: number): void {
  const last = cells.at(-1);
  if (last?.endsWith('\r') !== true) return;
  const at = end - (text[end - 1] === '\n' ? 1 : 0) - last.length;
  const bare = text.startsWith(last, at) && (at === start || text.startsWith(delimiter, at - 1));
  if (bare) cells[cells.length - 1] = last.slice(0, -1);
}

function plainBatch(text: string, delimiter: string, newline: Newline, from: Place, size: number): Batch {
  const records: CsvRecord[] = [];
  let { offset, line } = from;
  while (offset < text.length && records.length < size) {
    const found = text.indexOf(newline, offset);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(offset, end);
    const cells = (raw.endsWith('\r') ? raw.slice(0, -1) : raw).split(delimiter);
    const next = { offset: end + 1, line: line + 1 };
    if (cells.length > 1 || cells[0] !== '') records.push({ line, cells, damaged: raw.includes('"'), next });
    ({ offset, line } = next);
  }
  return { records, next: { offset, line }, unclosed: false };
}

function count(text: string, mark: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
