import { readRecords, type CsvRecord, type Place } from './csv-records.ts';
import { targetOfHeader } from './header-words.ts';
import { isProfileHeader } from './profiles.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * How a table lies in its text: what parts the cells, and the record that names the columns; null when no record does
 * and the first one is a person already. `start` is where the shape was looked for.
 */
export type CsvShape = { readonly delimiter: Delimiter; readonly header: CsvRecord | null; readonly start: Place };

const sampleLength = 65_536;
const headerRecords = 40;
const origin: Place = { offset: 0, line: 1 };

/** Finds the shape from the first 64 Ki characters. A first line `sep=;` is taken at its word. */
export function findShape(text: string): CsvShape {
  const told = /^sep=([,;\t|])\r?(?:\n|$)/iu.exec(text);
  const start = { offset: told?.[0].length ?? 0, line: told ? 2 : 1 };
  const sample = wholeLines(text, start.offset);
  const choices = told ? delimiters.filter((delimiter) => delimiter === told[1]) : delimiters;
  const shapes = choices.map((delimiter) => judge(sample, delimiter));
  const best = shapes.reduce((a, b) => (b.score > a.score ? b : a));
  const [[header = null] = []] = best.at ? readRecords(text, best.delimiter, moved(best.at, start), 1) : [];
  return { delimiter: best.delimiter, header, start };
}

/** A place in the sample as a place in the text. */
function moved(place: Place, start: Place): Place {
  return { offset: place.offset + start.offset, line: place.line + start.line - 1 };
}

function wholeLines(text: string, from: number): string {
  const sample = text.slice(from, from + sampleLength);
  if (from + sampleLength >= text.length) return sample;
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end > 0 ? sample.slice(0, end + 1) : sample;
}

type Judged = { readonly delimiter: Delimiter; readonly score: number; readonly at: Place | null };

/** How well a delimiter fits, and where in the sample the column names are. Known column names count most, then rows of equal width, then width; quotes that make no sense count against. */
function judge(sample: string, delimiter: Delimiter): Judged {
  const [records = []] = readRecords(sample, delimiter, origin, 200);
  const width = commonWidth(records);
  const even = records.filter((record) => record.cells.length === width).length / Math.max(1, records.length);
  const damaged = records.filter((record) => record.damaged).length / Math.max(1, records.length);
  const top = records.slice(0, headerRecords);
  const named = top.map(knownNames);
  const most = Math.max(0, ...named);
  const inColumns = width > 1 ? even * 5 + Math.min(width, 40) / 20 : 0;
  const found = named.indexOf(most);
  const header = most > 0 && trusted(top[found], most) ? found : plainHeader(top, width);
  const at = header < 0 ? null : (records[header - 1]?.next ?? origin);
  return { delimiter, score: most * 10 + inColumns - damaged * 10, at };
}

function commonWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function knownNames(record: CsvRecord): number {
  const known = new Set<string>();
  for (const cell of record.cells) {
    if (cell.length <= 60 && (targetOfHeader(cell) !== undefined || isProfileHeader(cell))) known.add(cell);
  }
  return known.size;
}

/** One known word can be a value by chance; it takes a second one, or a row with hardly anything else. */
function trusted(record: CsvRecord | undefined, names: number): boolean {
  const filled = record?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  return names >= 2 || filled <= 3;
}

/** Without known names: the first record as wide as most, unless it holds what only a person's row holds (-1). */
function plainHeader(records: readonly CsvRecord[], width: number): number {
  const first = records.findIndex((record) => record.cells.length === width);
  const isData = records[first]?.cells.some((cell) => personal.test(cell.slice(0, 200)));
  return isData === true ? -1 : first;
}

const personal = /\S@\S|^\s*(?:https?:|\+?\d[\d\s()./-]{6,}$)/u;
