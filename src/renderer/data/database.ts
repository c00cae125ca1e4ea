import { Dexie, type EntityTable, type Table } from 'dexie';
import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import { KnownAliases } from './known-aliases.ts';
import { RecentRows } from './recent-rows.ts';
import { versions } from './versions/list.ts';
import type { VersionStep } from './versions/step.ts';
import { allowWrites, guardWrites } from './write-guard.ts';

/** A deleted record, or a person merged with another, whole: it leaves its table, so that no query meets it, and comes back on undo. */
export type TrashedRow = { readonly entity: TableName; readonly id: string; readonly row: Row };

/**
 * How far the view has followed which journal. `pos`: entries up to here are applied. `partial`: ops of the next one.
 * `filled`: tables that ever got a row (rows never vanish, they only move to the trash); older marks do not have it.
 */
export type ViewMark = {
  readonly key: 'view';
  readonly journalId: string;
  readonly pos: number;
  readonly partial: { readonly pos: number; readonly seq: number } | null;
  readonly filled?: readonly TableName[];
  /** Changes with every write; see `write-rows.ts`. The first one is 0. */
  readonly turn?: 0 | 1;
};

export type Database = Dexie & { readonly [T in TableName]: EntityTable<Row, 'id'> } & {
  readonly trash: Table<TrashedRow, [TableName, string]>;
  readonly meta: Table<ViewMark, string>;
  readonly recent: RecentRows;
  readonly aliases: KnownAliases;
};

/**
 * Opens nothing by itself: call `open()`. The database is a view of the journal in main and can be rebuilt at any time;
 * `upTo` lets tests open an older schema.
 */
export function createDatabase(name = 'warmbench', upTo = versions.length): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' }) as Database;
  defineVersions(db, versions.slice(0, upTo));
  guardWrites(db);
  return Object.assign(db, { recent: new RecentRows(db), aliases: new KnownAliases(() => db.merges) });
}

/** Tells Dexie the steps of the schema. An upgrade may write: it is no way past the journal but a new shape of the view. */
export function defineVersions(db: Dexie, steps: readonly VersionStep[]): void {
  for (const { version, stores, upgrade } of steps) {
    const defined = db.version(version).stores(stores);
    if (!upgrade) continue;
    defined.upgrade((tx) => {
      allowWrites(tx);
      return upgrade(tx);
    });
  }
}
