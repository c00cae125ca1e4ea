import type { TableName } from '#shared/sync/op.ts';

/** Rows that could not be read from the view. They stay unread until `retry`. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly table: TableName;
  /** Reads them again. */
  readonly retry: () => void;

  constructor(table: TableName, cause: unknown, retry: () => void) {
    super(`${table}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.table = table;
    this.retry = retry;
  }
}
