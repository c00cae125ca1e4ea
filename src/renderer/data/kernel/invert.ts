import type { Inverse, Op, OpDraft } from '#shared/sync/op.ts';

type JournalOp = Op & Pick<OpDraft, 'inverse'>;

/** The ops that take an entry back: its inverses, last one first. Taking back means that every value was seen. */
export function undoing(ops: readonly JournalOp[]): OpDraft[] {
  return ops.toReversed().map((op) => draft(op, op.inverse, forward(op)));
}

/** The ops that bring an undone entry back, in their own order. */
export function redoing(ops: readonly JournalOp[]): OpDraft[] {
  return ops.map((op) => draft(op, forward(op), op.inverse));
}

function draft(op: Op, change: Inverse, inverse: Inverse): OpDraft {
  return { ...change, entity: op.entity, id: op.id, inverse };
}

/** The op itself, as a change that can be made again: a record that was created once is taken from the trash. */
function forward(op: Op): Inverse {
  if (op.kind === 'create' || op.kind === 'event') return { kind: 'undel' };
  const change: Inverse = { kind: op.kind };
  return {
    ...change,
    ...(op.field === undefined ? {} : { field: op.field }),
    ...(op.elem === undefined ? {} : { elem: op.elem }),
    ...(op.value === undefined ? {} : { value: op.value }),
  };
}
