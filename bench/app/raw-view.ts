import type { Page } from '@playwright/test';
import { figure, type Row } from '../report.ts';
import type { Context } from './context.ts';

/** Rows of the view, put into a bare IndexedDB with the same stores and indexes: the limit for filling the view. */
export async function measureRawView({ page, people }: Context): Promise<Row[]> {
  const plain = await readEverybody(page);
  return [
    figure({ id: 'people.plain', what: 'one search without an index: everybody read and compared', people, unit: 'ms' }, plain),
    figure({ id: 'view.raw', what: 'raw IndexedDB: rows of the view written again', people, unit: 'rows/s' }, await viewRate(page, ['people', 'activities', 'applications'])),
  ];
}

/** Rows a second when rows of these tables of the view are put into a bare database with the same stores and indexes. */
export async function viewRate(page: Page, tables: readonly string[]): Promise<number> {
  const { rows, ms } = await page.evaluate(copyRows, tables);
  return (rows / ms) * 1000;
}

/** How many rows these tables of the view hold. */
export function countRows(page: Page, tables: readonly string[]): Promise<number> {
  return page.evaluate(async (names) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
      });
    const db = await asked(indexedDB.open('warmbench'));
    const tx = db.transaction(names);
    const counts = await Promise.all(names.map((name) => asked(tx.objectStore(name).count())));
    db.close();
    return counts.reduce((sum, count) => sum + count, 0);
  }, [...tables]);
}

async function copyRows(names: readonly string[]): Promise<{ rows: number; ms: number }> {
  const limit = 60_000;
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
    });
  const source = await asked(indexedDB.open('warmbench'));
  const read = source.transaction(names).objectStore.bind(source.transaction(names));
  const shapes = names.map((name) => {
    const store = read(name);
    return { name, indexes: [...store.indexNames].map((index) => store.index(index)).map((index) => ({ name: index.name, path: index.keyPath })) };
  });
  const all = await Promise.all(names.map(async (name) => ({ name, rows: await asked<unknown[]>(read(name).getAll(null, limit / 2)) })));
  source.close();
  await asked(indexedDB.deleteDatabase('bench-raw'));
  const opening = indexedDB.open('bench-raw', 1);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, indexes } of shapes) {
      const store = opening.result.createObjectStore(name, { keyPath: 'id' });
      for (const index of indexes) store.createIndex(index.name, index.path);
    }
  });
  const target = await asked(opening);
  const start = performance.now();
  let count = 0;
  for (const { name, rows } of all) {
    for (let from = 0; from < rows.length; from += 2000) {
      await new Promise<void>((resolve, reject) => {
        const tx = target.transaction(name, 'readwrite');
        for (const row of rows.slice(from, from + 2000)) tx.objectStore(name).put(row);
        tx.addEventListener('complete', () => resolve());
        tx.addEventListener('abort', () => reject(tx.error ?? new Error('Aborted')));
      });
    }
    count += rows.length;
  }
  const ms = performance.now() - start;
  target.close();
  await asked(indexedDB.deleteDatabase('bench-raw'));
  return { rows: count, ms };
}

/** What one search takes without an index: every person is read from IndexedDB and compared, ms. Notes are not even looked at. */
function readEverybody(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
      });
    const db = await asked(indexedDB.open('warmbench'));
    const start = performance.now();
    const store = db.transaction('people').objectStore('people');
    let after = '';
    for (let read = 5000; read === 5000; ) {
      const rows = (await asked(store.getAll(IDBKeyRange.lowerBound(after, true), 5000))) as { id: string; given: string; family: string; title: string; employer: string }[];
      rows.filter(({ given, family, title, employer }) => [given, family, title, employer].some((value) => value.toLowerCase().includes('senior')));
      read = rows.length;
      after = rows.at(-1)?.id ?? after;
    }
    const ms = performance.now() - start;
    db.close();
    return ms;
  });
}
