import { Dexie } from 'dexie';
import type { TableName } from '#shared/sync/op.ts';
import type { Database } from '../database.ts';
import type { Stored } from './changes.ts';
import type { Gap, Reader } from './command.ts';

/** Reads from the view. Commands run one after another, so what it reads includes everything committed before. */
export function createReader(db: Database): Reader {
  return {
    get: async <T extends TableName>(table: T, id: string) => (await db[table].get(id)) as Stored<T> | undefined,
    getMany: async <T extends TableName>(table: T, ids: readonly string[]) =>
      (await db[table].bulkGet([...ids])).filter((row) => row !== undefined) as unknown as Stored<T>[],
    where: async <T extends TableName>(table: T, index: string, value: string | number) =>
      (await db[table].where(index).equals(value).toArray()) as unknown as Stored<T>[],
    whereAny: async <T extends TableName>(table: T, index: string, values: readonly string[]) =>
      (await db[table].where(index).anyOf([...values]).toArray()) as unknown as Stored<T>[],
    within: async <T extends TableName>(table: T, index: string, parts: readonly string[], { above, below, limit, reverse }: Gap) => {
      const range = db[table].where(index).between([...parts, above ?? Dexie.minKey], [...parts, below ?? Dexie.maxKey], above === null, below === null);
      // oxlint-disable-next-line unicorn/no-array-reverse -- a collection, not an array
      return (await (reverse ? range.reverse() : range).limit(limit).toArray()) as unknown as Stored<T>[];
    },
    all: async <T extends TableName>(table: T) => (await db[table].toArray()) as unknown as Stored<T>[],
  };
}
