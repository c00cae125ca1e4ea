import { Dexie, type Transaction } from 'dexie';

const allowed = new WeakSet<Transaction>();

/** The kernel's key: marks the running transaction as one that may write. */
export function allowWrites(tx: Transaction): void {
  allowed.add(tx);
}

/** Refuses every write outside the kernel, so that no path can change a row without its op in the journal. */
export function guardWrites(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'write-guard',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            const tx = Dexie.currentTransaction as Transaction | null;
            if (tx && allowed.has(tx)) return table.mutate(request);
            throw new Error(`A write to "${name}" outside the kernel was refused: use a command.`);
          },
        };
      },
    }),
  });
}
