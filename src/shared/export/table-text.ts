import { defuse } from '../import/formula.ts';

/** A table as it goes to other programs: the headings and the rows, as texts. */
export type TextTable = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Cells parted by tabs, rows by line ends. Tabs and line ends inside a cell become blanks; what would run as a formula is defused. */
export function toTsv({ head, rows }: TextTable): string {
  return [head, ...rows].map((row) => row.map((cell) => defuse(cell.replace(/[\t\r\n]+/gu, ' '))).join('\t')).join('\r\n');
}

/** The same as an HTML table, for programs that keep it one. A spreadsheet runs formulas of HTML cells, too. */
export function toHtmlTable({ head, rows }: TextTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(defuse(cell))}</${tag}>`).join('')}</tr>`;
  return `<meta charset="utf-8"><table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
