import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';

/** The boards one goes back and forth between. */
const LIMIT = 8;

type Group = { readonly table: TableName; readonly field: string; readonly value: string; readonly rows: Map<string, Row> };

/** All rows of a table with one value in a field, such as the applications of a job, for the few read last. */
export class KnownGroups {
  readonly #groups = new Map<string, Group>();

  /** Every row with this value, in no order; undefined when nobody read them. */
  get(table: TableName, field: string, value: string): Iterable<Row> | undefined {
    return this.#groups.get(`${table}:${field}:${value}`)?.rows.values();
  }

  learn(table: TableName, field: string, value: string, rows: readonly Row[]): void {
    const key = `${table}:${field}:${value}`;
    this.#groups.delete(key);
    this.#groups.set(key, { table, field, value, rows: new Map(rows.map((row) => [row.id, row])) });
    const [oldest] = this.#groups.keys();
    if (this.#groups.size > LIMIT && oldest !== undefined) this.#groups.delete(oldest);
  }

  /** A row is there now as it is given; undefined when it has left its table. */
  wrote(table: TableName, id: string, row: Row | undefined): void {
    for (const group of this.#groups.values()) {
      if (group.table !== table) continue;
      if (row?.[group.field] === group.value) group.rows.set(id, row);
      else group.rows.delete(id);
    }
  }

  clear(): void {
    this.#groups.clear();
  }
}
