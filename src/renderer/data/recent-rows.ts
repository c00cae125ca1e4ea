import type { Table } from 'dexie';
import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import { KnownGroups } from './known-groups.ts';

/** More than the cards of the largest board and their people. */
const LIMIT = 10_000;

type Tables = { readonly [T in TableName]: Pick<Table<Row, string>, 'bulkGet'> };

/**
 * Rows of the view that were read or written lately, as they are there now: what is on the screen is acted upon without
 * waiting for the database. Every write of the kernel passes `wrote`; a read that began before one is not remembered.
 */
export class RecentRows {
  readonly #tables: Tables;
  /** By table and id; null where there is no row (or it lies in the trash). */
  readonly #rows = new Map<string, Row | null>();
  readonly #groups = new KnownGroups();
  #era = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Rises with every write: take it before reading, and give it to `learn` afterwards. */
  get era(): number {
    return this.#era;
  }

  /** The rows of these ids in their order; undefined where there is none. */
  async get(table: TableName, ids: readonly string[]): Promise<(Row | undefined)[]> {
    const known = ids.map((id) => this.#rows.get(key(table, id)));
    const missing = ids.filter((_, i) => known[i] === undefined);
    if (missing.length === 0) return known.map((row) => row ?? undefined);
    const era = this.#era;
    const read = await this.#tables[table].bulkGet(missing);
    if (era === this.#era) missing.forEach((id, i) => this.#remember(table, id, read[i] ?? null));
    let next = 0;
    return known.map((row) => (row === undefined ? read[next++] : (row ?? undefined)));
  }

  /** Remembers rows that somebody read from the table; nothing when something was written since `era`. */
  learn(table: TableName, rows: readonly Row[], era: number): void {
    if (era !== this.#era) return;
    for (const row of rows) this.#remember(table, row.id, row);
  }

  /** Remembers all rows that have this value in a field. */
  learnGroup(table: TableName, field: string, value: string, rows: readonly Row[], era: number): void {
    if (era === this.#era) this.#groups.learn(table, field, value, rows);
  }

  /** All rows that have this value in a field, in no order, if somebody read them; else undefined. */
  group(table: TableName, field: string, value: string): Iterable<Row> | undefined {
    return this.#groups.get(table, field, value);
  }

  /** A row is there now as it is given; undefined when it has left its table. */
  wrote(table: TableName, id: string, row: Row | undefined): void {
    this.#era++;
    this.#remember(table, id, row ?? null);
    this.#groups.wrote(table, id, row);
  }

  /** Forgets everything: nobody knows what the tables hold now. */
  clear(): void {
    this.#era++;
    this.#rows.clear();
    this.#groups.clear();
  }

  #remember(table: TableName, id: string, row: Row | null): void {
    const at = key(table, id);
    this.#rows.delete(at);
    this.#rows.set(at, row);
    if (this.#rows.size <= LIMIT) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }
}

function key(table: TableName, id: string): string {
  return `${table}:${id}`;
}
