/**
 * A cell that a spreadsheet would run as a formula: it starts with = + - @, a tab, a line end or NUL, or one of their
 * full-width forms. Apostrophes before count too, so that taking one away gives back exactly what was there.
 */
const runs = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The cell with an apostrophe before it when a spreadsheet would run it. */
export function defuse(cell: string): string {
  return runs.test(cell) ? `'${cell}` : cell;
}

/** Takes back `defuse`: one apostrophe before what a spreadsheet would run goes; any other stays. */
export function restore(cell: string): string {
  return cell.charCodeAt(0) === 39 && runs.test(cell) ? cell.slice(1) : cell;
}
