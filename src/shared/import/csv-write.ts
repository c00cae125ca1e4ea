import { defuse } from './formula.ts';

/** White space at the ends and a leading byte order mark would be lost on the way back without quotes. */
const needsQuotes = /[",;\t|\r\n\0]|^[\s\uFEFF]|\s$/u;

/**
 * Rows of cells as CSV text: commas, CRLF line ends, quotes where needed, no byte order mark. A cell a spreadsheet
 * would run as a formula gets an apostrophe before it; reading the text here takes it away again.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = defuse(value);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
