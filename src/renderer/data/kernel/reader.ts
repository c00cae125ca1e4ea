import { Dexie } from 'dexie';
import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';
import type { Database } from '../database.ts';
import type { Stored } from './changes.ts';
import type { Gap, Reader } from './command.ts';
import { readRows, rowKey, type RowsByKey } from './view.ts';

/** Reads from the view, and what is known of it. Commands run one after another, so what it reads includes everything committed before. */
export function createReader(db: Database): Reader {
  return {
    get: async <T extends TableName>(table: T, id: string) => (await db.recent.get(table, await standing(db, table, [id])))[0] as Stored<T> | undefined,
    getMany: async <T extends TableName>(table: T, ids: readonly string[]) =>
      (await db.recent.get(table, await standing(db, table, ids))).filter((row) => row !== undefined) as unknown as Stored<T>[],
    hidden: async (id) => {
      const rows: RowsByKey = new Map();
      await readRows(db, 'people', [id], rows);
      const row = rows.get(rowKey('people', id));
      return row && !row._deleted ? (row as Stored<'people'>) : undefined;
    },
    where: async <T extends TableName>(table: T, index: string, value: string | number) =>
      (await db[table].where(index).equals(value).toArray()) as unknown as Stored<T>[],
    whereAny: async <T extends TableName>(table: T, index: string, values: readonly string[]) =>
      (await db[table].where(index).anyOf([...values]).toArray()) as unknown as Stored<T>[],
    within: async <T extends TableName>(table: T, index: string, parts: readonly string[], gap: Gap) => {
      const known = db.recent.group(table, pathsOf(index)[0] as string, parts[0] as string);
      return (known ? withinRows(known, index, parts, gap) : await withinTable(db, table, index, parts, gap)) as unknown as Stored<T>[];
    },
    trashed: async <T extends TableName>(table: T, id: string) => (await db.trash.get([table, id]))?.row as Stored<T> | undefined,
    all: async <T extends TableName>(table: T) => (await db[table].toArray()) as unknown as Stored<T>[],
  };
}

/** Ids as they are asked for; of people, those who stand for them, each once. */
async function standing(db: Database, table: TableName, ids: readonly string[]): Promise<readonly string[]> {
  if (table !== 'people') return ids;
  const aliases = await db.aliases.load();
  return aliases.isEmpty ? ids : [...new Set(ids.map(aliases.rootOf))];
}

function withinTable(db: Database, table: TableName, index: string, parts: readonly string[], { above, below, limit, reverse }: Gap): Promise<Row[]> {
  const range = db[table].where(index).between([...parts, above ?? Dexie.minKey], [...parts, below ?? Dexie.maxKey], above === null, below === null);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a collection, not an array
  return (reverse ? range.reverse() : range).limit(limit).toArray();
}

/** The same over rows that are at hand. Keys are strings, compared as IndexedDB compares them. */
function withinRows(rows: Iterable<Row>, index: string, parts: readonly string[], { above, below, limit, reverse }: Gap): Row[] {
  const paths = pathsOf(index);
  const last = paths.at(-1) as string;
  const found: { readonly row: Row; readonly key: string }[] = [];
  for (const row of rows) {
    const key = at(row, last);
    if (typeof key !== 'string' || (above !== null && key <= above) || (below !== null && key >= below)) continue;
    if (parts.every((part, i) => at(row, paths[i] as string) === part)) found.push({ row, key });
  }
  const sign = reverse ? -1 : 1;
  found.sort((a, b) => sign * (a.key < b.key || (a.key === b.key && a.row.id < b.row.id) ? -1 : 1));
  return found.slice(0, limit).map(({ row }) => row);
}

/** `[jobId+progress.stageId+order]` → its paths. */
function pathsOf(index: string): string[] {
  return index.slice(1, -1).split('+');
}

function at(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as { readonly [name: string]: unknown } | undefined)?.[name], row);
}
