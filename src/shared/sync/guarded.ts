import type { Hlc } from './clock.ts';
import type { Op, TableName } from './op.ts';
import { fieldRules } from './rules.ts';
import { fieldStamp, type Guard, type Row } from './row.ts';

type Strength = (value: unknown) => boolean;

/** Which values a rule protects. */
const strengths: { readonly [R in 'restrictive' | 'terminal']: Strength } = {
  restrictive: (value) => value === true,
  terminal: (value) => (value as { readonly state?: string } | null)?.state !== 'active',
};

/** Tells strong values of a field from weak ones; undefined for a field where the last writer wins. */
export function strengthOf(table: TableName, field: string): Strength | undefined {
  const rule = fieldRules[table]?.[field];
  return rule && strengths[rule];
}

/**
 * A strong value stands against every weak one whose author had not seen it, whichever is newer. All parts of the guard
 * only rise, so the outcome does not depend on the order of arrival.
 */
export function setGuarded(row: Row, op: Op, isStrong: Strength): Row {
  const field = op.field as string;
  const before = guardOf(row, field, isStrong);
  const guard = join(before, op, isStrong);
  if (guard === before) return row;
  const standing = guard.strong && guard.strong.at > (guard.seen ?? '') ? guard.strong : guard.weak;
  const winner = standing ?? guard.strong;
  if (!winner) return row;
  return {
    ...row,
    [field]: winner.value,
    _f: { ...row._f, [field]: winner.at },
    _g: { ...row._g, [field]: guard },
  };
}

/** What an op on this field gives as its `base`: the stamp of the value seen; for a guarded field, of the newest strong one. */
export function baseOf(table: TableName, row: Row, field: string): Hlc | undefined {
  const isStrong = strengthOf(table, field);
  return isStrong ? guardOf(row, field, isStrong).strong?.at : fieldStamp(row, field);
}

function guardOf(row: Row, field: string, isStrong: Strength): Guard {
  const known = row._g?.[field];
  if (known) return known;
  const first = { at: row._h, value: row[field] };
  return isStrong(first.value) ? { strong: first } : { weak: first };
}

function join(guard: Guard, op: Op, isStrong: Strength): Guard {
  const heard = { at: op.hlc, value: op.value };
  if (isStrong(op.value)) return op.hlc > (guard.strong?.at ?? '') ? { ...guard, strong: heard } : guard;
  const newer = op.hlc > (guard.weak?.at ?? '');
  const sawMore = op.base !== undefined && op.base > (guard.seen ?? '');
  if (!newer && !sawMore) return guard;
  return { ...guard, ...(newer ? { weak: heard } : {}), ...(sawMore ? { seen: op.base } : {}) };
}
