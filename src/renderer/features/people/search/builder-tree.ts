import type { Group, Part } from '#shared/domain/query/tree.ts';

/** A part with an id of its own while it is edited, so that forms keep their fields. */
export type Row = { readonly id: string; readonly part: Exclude<Part, Group> } | RowGroup;
export type RowGroup = { readonly id: string; readonly kind: Group['kind']; readonly not: boolean; readonly rows: readonly Row[] };

let next = 1;
const freshId = (): string => `row-${next++}`;

export function toRows({ kind, not, parts }: Group): RowGroup {
  return { id: freshId(), kind, not, rows: parts.map((part): Row => (part.kind === 'term' ? { id: freshId(), part } : toRows(part))) };
}

export function toTree({ kind, not, rows }: RowGroup): Group {
  return { kind, not, parts: rows.map((row) => (isGroup(row) ? toTree(row) : row.part)) };
}

export function isGroup(row: Row): row is RowGroup {
  return 'rows' in row;
}

/** A condition that asks for nothing yet. */
export function newRow(): Row {
  return { id: freshId(), part: { kind: 'term', not: false, field: null, value: '', quoted: false } };
}

export function newGroup(): RowGroup {
  return { id: freshId(), kind: 'any', not: false, rows: [newRow(), newRow()] };
}
