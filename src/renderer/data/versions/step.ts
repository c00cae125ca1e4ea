import type { Transaction } from 'dexie';

/** One step of the view's schema. Shipped steps are never edited; the next change is a new step with its own test. */
export type VersionStep = {
  readonly version: number;
  /** Only the stores that change in this step, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings old rows along. */
  readonly upgrade?: (tx: Transaction) => Promise<void>;
};
