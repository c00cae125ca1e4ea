import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import { toCsv } from '#shared/import/csv-write.ts';
import { csvColumns, type NameOf } from './csv-columns.ts';

/** Spreadsheets take a file without it for another encoding than UTF-8. */
const MARK = '\uFEFF';

/** The first line of a table's file, with the mark that says it is UTF-8. */
export function csvHead(table: TableName): string {
  return MARK + toCsv([csvColumns[table].map(([header]) => header)]);
}

/** Records as lines of the table's file; cells that a spreadsheet would run are defused, and restored by an import. */
export function csvRows<T extends TableName>(table: T, records: readonly Records[T][], nameOf: NameOf): string {
  const columns = csvColumns[table];
  return toCsv(records.map((record) => columns.map(([, cell]) => cell(record, nameOf))));
}
