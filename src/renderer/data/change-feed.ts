import type { TableName } from '#shared/sync/op.ts';
import type { Row } from '#shared/sync/row.ts';

/** One record before and after; undefined where it does not exist or lies in the trash. */
export type RowChange = {
  readonly table: TableName;
  readonly id: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
};

/** What changed together. `reset` means everything may have changed: read again. */
export type Change = { readonly rows: readonly RowChange[]; readonly reset: boolean };

type Listener = (change: Change) => void;

/** Tells live rows and the index worker what the kernel did, in order. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();

  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
