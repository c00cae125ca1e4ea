import { z } from 'zod';
import { tableNames } from '#shared/domain/tables.ts';
import { hlc } from './clock.ts';
import { isJson } from './json.ts';

/** JSON, the only thing an op carries. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const json: z.ZodType<Json> = z.custom<Json>((value) => isJson(value), { error: 'not plain JSON' });

/**
 * One change of one record.
 * - `create`: a whole record; `event`: the same for a row that is only ever appended (the timeline).
 * - `set`: one field (a composite value is one field).
 * - `elem`: one element of a set-like field; `value: null` means absent.
 * - `del` and `undel`: into the trash and back.
 */
export const opKinds = ['create', 'event', 'set', 'elem', 'del', 'undel'] as const;
export type OpKind = (typeof opKinds)[number];

/** The change that takes an op back; same record. */
export type Inverse = {
  readonly kind: OpKind;
  readonly field?: string;
  readonly elem?: string;
  readonly value?: Json;
};

/** What the kernel hands to the journal: not yet stamped. `base` is the stamp of the value the user saw. */
export type OpDraft = {
  readonly kind: OpKind;
  readonly entity: TableName;
  readonly id: string;
  readonly field?: string;
  readonly elem?: string;
  readonly value?: Json;
  readonly base?: string;
  readonly inverse: Inverse;
  /** Ids of other records that this one points to, so that history can say what depends on what. */
  readonly refs?: readonly string[];
};

export type TableName = (typeof tableNames)[number];

/** An op as the journal keeps it: `hlc` is its place in time, `seq` its place in this device's log. */
export type Op = Omit<OpDraft, 'refs' | 'inverse'> & { readonly hlc: string; readonly seq: number };

const name = z.string().min(1).max(64);

export const inverse = z.strictObject({
  kind: z.enum(opKinds),
  field: name.optional(),
  elem: z.string().max(2048).optional(),
  value: json.optional(),
});

export const opDraft = z.strictObject({
  kind: z.enum(opKinds),
  entity: z.enum(tableNames),
  id: z.string().min(1).max(64),
  field: name.optional(),
  elem: z.string().max(2048).optional(),
  value: json.optional(),
  base: hlc.optional(),
  inverse,
  refs: z.array(z.string().max(64)).max(16).optional(),
}) as z.ZodType<OpDraft>;

/** Ops are small on purpose: a record with its longest note fits, a file does not. Bytes of JSON. */
export const MAX_OP_BYTES = 64 * 1024;
