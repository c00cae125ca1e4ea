import type { EntityTable } from 'dexie';
import type { Row } from '#shared/sync/row.ts';

/** Rows in one page; documents are long. */
const PAGE = 5000;
const PAGE_OF_DOCUMENTS = 200;

/** Reads a table page by page, in the order of ids; false when it is not `wanted` any more and was left unfinished. */
export async function readRows(table: EntityTable<Row, 'id'>, take: (id: string, row: Row) => void, wanted: () => boolean): Promise<boolean> {
  const page = table.name === 'documents' ? PAGE_OF_DOCUMENTS : PAGE;
  let after = '';
  for (;;) {
    const rows = await table.where(':id').above(after).limit(page).toArray();
    if (!wanted()) return false;
    for (const row of rows) take(row.id, row);
    const last = rows.at(-1);
    if (!last || rows.length < page) return true;
    after = last.id;
  }
}
