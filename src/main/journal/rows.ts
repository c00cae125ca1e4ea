import type { EntryKind, EntrySummary } from '#shared/journal.ts';
import type { Inverse, Json, Op, OpDraft, OpKind, TableName } from '#shared/sync/op.ts';

/** A row of `ops`; `value` and `inverse` are JSON text, `value` null where the op has none. */
export type OpRow = {
  readonly seq: number;
  readonly entry: number;
  readonly kind: OpKind;
  readonly entity: TableName;
  readonly id: string;
  readonly field: string | null;
  readonly elem: string | null;
  readonly value: string | null;
  readonly base: string | null;
  readonly inverse: string;
  readonly hlc: string;
  readonly hash: Uint8Array;
};

/** A row of `entries`; `at` in ms: begun, then committed. */
export type EntryRow = {
  readonly n: number;
  readonly id: string;
  readonly pos: number | null;
  readonly state: 'open' | 'done' | 'void';
  readonly command: string;
  readonly title: string;
  readonly kind: EntryKind;
  readonly target: string | null;
  readonly root: number;
  readonly subjects: string;
  readonly author: string;
  readonly at: number;
  readonly ops: number;
  readonly first_seq: number | null;
  readonly last_seq: number | null;
  readonly undone_by: number | null;
  readonly hash: Uint8Array | null;
};

export function toOp(row: OpRow): Op {
  return {
    kind: row.kind,
    entity: row.entity,
    id: row.id,
    ...(row.field === null ? {} : { field: row.field }),
    ...(row.elem === null ? {} : { elem: row.elem }),
    ...(row.value === null ? {} : { value: JSON.parse(row.value) as Json }),
    ...(row.base === null ? {} : { base: row.base }),
    hlc: row.hlc,
    seq: row.seq,
  };
}

export function toOpWithInverse(row: OpRow): Op & Pick<OpDraft, 'inverse'> {
  return { ...toOp(row), inverse: JSON.parse(row.inverse) as Inverse };
}

/** A line of history. Only for committed entries: `pos` is set. */
export function toSummary(row: EntryRow): EntrySummary {
  return {
    id: row.id,
    command: row.command,
    title: row.title,
    kind: row.kind,
    target: row.target,
    subjects: JSON.parse(row.subjects) as string[],
    pos: row.pos ?? 0,
    at: row.at,
    by: row.author,
    ops: row.ops,
    undone: row.undone_by !== null,
  };
}
