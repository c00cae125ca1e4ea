import type { z } from 'zod';
import type { Result } from '#shared/result.ts';
import type { TableName } from '#shared/sync/op.ts';
import type { Changes, Stored } from './changes.ts';

/** Strictly above and below, null for no limit; at most `limit` rows, from the high end when `reverse`. */
export type Gap = { readonly above: string | null; readonly below: string | null; readonly limit: number; readonly reverse: boolean };

/**
 * What a command may read while it plans: rows as they are now, trashed ones left out. For the id of somebody who was merged
 * one gets who stands for them.
 */
export type Reader = {
  get<T extends TableName>(table: T, id: string): Promise<Stored<T> | undefined>;
  getMany<T extends TableName>(table: T, ids: readonly string[]): Promise<Stored<T>[]>;
  where<T extends TableName>(table: T, index: string, value: string | number): Promise<Stored<T>[]>;
  /** A person under this very id, also when they are hidden behind another. */
  hidden(id: string): Promise<Stored<'people'> | undefined>;
  /** Rows whose value under the index is one of these; in the order of the index. */
  whereAny<T extends TableName>(table: T, index: string, values: readonly string[]): Promise<Stored<T>[]>;
  /** Rows of a compound index whose first parts are `parts` and whose last part lies inside the gap; a few, in order. */
  within<T extends TableName>(table: T, index: string, parts: readonly string[], gap: Gap): Promise<Stored<T>[]>;
  all<T extends TableName>(table: T): Promise<Stored<T>[]>;
  /** A record that lies in the trash. */
  trashed<T extends TableName>(table: T, id: string): Promise<Stored<T> | undefined>;
};

/** How far long work has come, e.g. in people: `doing` names it, `about` are subjects of what is done so far. */
export type Step = { readonly doing: string; readonly about: readonly string[]; readonly done: number; readonly total: number };

export type Context = {
  readonly read: Reader;
  readonly changes: Changes;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly userId: string;
  readonly newId: () => string;
  /**
   * Between two slices of long work: lets the window breathe, and hands over what has been collected. A failure (cancelled,
   * not saved) ends the plan; then nothing is kept.
   */
  readonly step: (step: Step) => Promise<Result<null>>;
};

/** What the command did, as history says it, and the records it is about. The ops are in `context.changes`. */
export type Plan = { readonly title: string; readonly subjects: readonly string[] };

/**
 * A named change. `plan` checks the rules and collects ops; it writes nothing and has no side effects. A broken rule is
 * a failure with a sentence; a plan without ops changes nothing and makes no entry.
 */
export type Command<Name extends string = string, Schema extends z.ZodType = z.ZodType> = {
  readonly name: Name;
  readonly input: Schema;
  readonly plan: (input: z.infer<Schema>, context: Context) => Promise<Result<Plan>>;
};

export function defineCommand<Name extends string, Schema extends z.ZodType>(
  name: Name,
  input: Schema,
  plan: (input: z.infer<Schema>, context: Context) => Promise<Result<Plan>>,
): Command<Name, Schema> {
  return { name, input, plan };
}
