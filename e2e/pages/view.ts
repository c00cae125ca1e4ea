import type { Page } from '@playwright/test';

/** Every table of the view by name, its rows in the order of their keys. */
export type View = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Reads the view as it lies in IndexedDB; how far it has followed the journal is left out. */
export async function readRows(page: Page): Promise<View> {
  return page.evaluate(
    () =>
      new Promise<View>((resolve, reject) => {
        const open = indexedDB.open('warmbench');
        open.addEventListener('error', () => { reject(new Error('the view cannot be opened')); });
        open.addEventListener('success', () => {
          const names = [...open.result.objectStoreNames].filter((name) => name !== 'meta');
          const read = open.result.transaction(names);
          const tables = names.map((name) => [name, read.objectStore(name).getAll()] as const);
          read.addEventListener('complete', () => {
            open.result.close();
            resolve(Object.fromEntries(tables.map(([name, all]) => [name, all.result as View[string]])));
          });
        });
      }),
  );
}
