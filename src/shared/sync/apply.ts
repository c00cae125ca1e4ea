import { assertNever } from '#shared/result.ts';
import type { Json, Op } from './op.ts';
import { elemStamp, fieldStamp, type Row } from './row.ts';
import { setGuarded, strengthOf } from './guarded.ts';
import { distinct, elementKey, setFields, sortElements, type SetRule } from './rules.ts';

/**
 * The state of a record after one op; the same reference when the op changes nothing.
 * Idempotent, and independent of the order of arrival once the record is known. `undefined` in means the record is not
 * known yet; `undefined` out means the op cannot be applied without it.
 */
export function applyOp(row: Row | undefined, op: Op): Row | undefined {
  switch (op.kind) {
    case 'create':
    case 'event':
      return row ?? created(op);
    case 'set':
      return row && setField(row, op);
    case 'elem':
      return row && setElement(row, op);
    case 'del':
    case 'undel':
      return row && setDeleted(row, op);
    default:
      return assertNever(op.kind);
  }
}

function created(op: Op): Row {
  const row: { [field: string]: unknown } = { ...(op.value as object), id: op.id, _h: op.hlc };
  for (const [field, rule] of Object.entries(setFields[op.entity] ?? {})) {
    const elements = row[field];
    if (Array.isArray(elements)) row[field] = sortElements(distinct(elements as Json[], rule), rule);
  }
  return row as Row;
}

function setField(row: Row, op: Op): Row {
  const field = op.field as string;
  const isStrong = strengthOf(op.entity, field);
  if (isStrong) return setGuarded(row, op, isStrong);
  if (op.hlc <= fieldStamp(row, field)) return row;
  return { ...row, [field]: op.value, _f: { ...row._f, [field]: op.hlc } };
}

function setElement(row: Row, op: Op): Row {
  const field = op.field as string;
  const elem = op.elem as string;
  const stamp = elemStamp(row, field, elem);
  const rule: SetRule = setFields[op.entity]?.[field] ?? {};
  if (op.hlc <= stamp) return row;
  const others = ((row[field] ?? []) as Json[]).filter((element) => elementKey(element, rule) !== elem);
  const elements = op.value === null || op.value === undefined ? others : sortElements([...others, op.value], rule);
  return {
    ...row,
    [field]: elements,
    _e: { ...row._e, [field]: { ...row._e?.[field], [elem]: op.hlc } },
  };
}

function setDeleted(row: Row, op: Op): Row {
  if (op.hlc <= (row._d ?? '')) return row;
  const { _deleted, ...rest } = row;
  return op.kind === 'del' ? { ...rest, _d: op.hlc, _deleted: true } : { ...rest, _d: op.hlc };
}
