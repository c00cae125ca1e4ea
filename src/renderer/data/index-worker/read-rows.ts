import type { EntityTable } from 'dexie';
import type { Row } from '#shared/sync/row.ts';

const PAGE = 5000;

/** Reads a table page by page, in the order of ids; false when it is not `wanted` any more and was left unfinished. */
export async function readRows(table: EntityTable<Row, 'id'>, take: (id: string, row: Row) => void, wanted: () => boolean): Promise<boolean> {
  let after = '';
  for (;;) {
    const rows = await table.where(':id').above(after).limit(PAGE).toArray();
    if (!wanted()) return false;
    for (const row of rows) take(row.id, row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return true;
    after = last.id;
  }
}
