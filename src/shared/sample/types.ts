import type { Records } from '#shared/domain/schemas.ts';
import type { TableName } from '#shared/domain/tables.ts';

/** One record and the table it belongs to. */
export type SampleRecord = { readonly [T in TableName]: { readonly table: T; readonly record: Records[T] } }[TableName];

export type SampleOptions = {
  readonly seed: number;
  /** How many people; the first fifteen or so are the ones worth meeting. */
  readonly people: number;
  /** The present, ms: everything lies in the months before it, a few interviews and tasks after it. */
  readonly now: number;
  /** The recruiter at this desk: wrote all of it. */
  readonly userId: string;
  /** The recruiter's time zone, for interview times and due days. */
  readonly zone: string;
};
