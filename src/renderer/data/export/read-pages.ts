import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';
import type { Row } from '#shared/sync/row.ts';
import type { Database } from '../database.ts';
import { PAGE } from './parts.ts';

/** A record with its hidden stamps, as the view has it. */
export type Held<T extends TableName> = Records[T] & Row;

/** All rows of a table in the order of their ids, a page at a time. */
export async function* readPages<T extends TableName>(db: Database, table: T): AsyncGenerator<readonly Held<T>[]> {
  for (let after = ''; ; ) {
    const rows = await db[table].where(':id').above(after).limit(PAGE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows as unknown as readonly Held<T>[];
    if (rows.length < PAGE) return;
    after = last.id;
  }
}
