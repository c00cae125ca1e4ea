import type { Records } from '#shared/domain/schemas.ts';
import { elementKey, setFields } from '#shared/sync/rules.ts';
import type { Json, OpDraft, TableName } from '#shared/sync/op.ts';
import { baseOf } from '#shared/sync/guarded.ts';
import { elemStamp, type Row } from '#shared/sync/row.ts';
import { sameJson } from '#shared/sync/same-json.ts';

/** A record together with its stamps. */
export type Stored<T extends TableName> = Records[T] & Row;

/** The names of fields whose value is one register; set-like fields go through `add` and `remove`. */
export type Fields<T extends TableName> = Partial<Omit<Records[T], 'id' | 'createdAt' | 'createdBy'>>;

/** Fields that point to another record; history uses them to say what depends on what. */
const pointers = ['personId', 'jobId', 'applicationId', 'companyId', 'hiringContactId', 'interviewId', 'taskId', 'documentId', 'poolId', 'winnerId', 'loserId'];

/** Collects the ops of one command, each with its inverse. */
export class Changes {
  readonly ops: OpDraft[] = [];

  /** Hands over what was collected so far. */
  take(): OpDraft[] {
    return this.ops.splice(0);
  }

  create<T extends TableName>(table: T, record: Records[T]): void {
    this.#make('create', table, record);
  }

  /** Appends a row that is never rewritten: a line of the timeline. */
  event(record: Records['activities']): void {
    this.#make('event', 'activities', record);
  }

  /** Brings a record back from the trash as it is given: an id is for life, so what once was is not made a second time. */
  revive<T extends TableName>(table: T, trashed: Row, record: Records[T]): void {
    this.ops.push({ kind: 'undel', entity: table, id: record.id, inverse: { kind: 'del' } });
    const { id: _id, ...fields } = record;
    this.set(table, trashed as unknown as Stored<T>, fields as Fields<T>);
  }

  /** Sets fields that differ. Values of set-like fields are set element by element. */
  set<T extends TableName>(table: T, row: Stored<T>, fields: Fields<T>): void {
    for (const [field, value] of Object.entries(fields) as [string, Json][]) {
      if (setFields[table]?.[field]) this.#setElements(table, row, field, value as readonly Json[]);
      else if (!sameJson(row[field], value)) this.#setField(table, row, field, value);
    }
  }

  /** Adds or replaces one element of a set-like field. */
  add<T extends TableName>(table: T, row: Stored<T>, field: keyof Records[T] & string, element: Json): void {
    const rule = setFields[table]?.[field] ?? {};
    const key = elementKey(element, rule);
    const old = elements(row, field).find((other) => elementKey(other, rule) === key) ?? null;
    if (!sameJson(old, element)) this.#setElement(table, row, field, key, element, old);
  }

  remove<T extends TableName>(table: T, row: Stored<T>, field: keyof Records[T] & string, key: string): void {
    const rule = setFields[table]?.[field] ?? {};
    const old = elements(row, field).find((other) => elementKey(other, rule) === key);
    if (old !== undefined) this.#setElement(table, row, field, key, null, old);
  }

  /** Moves a record to the trash. */
  trash(table: TableName, row: Row): void {
    this.ops.push({ kind: 'del', entity: table, id: row.id, inverse: { kind: 'undel' } });
  }

  #make<T extends TableName>(kind: 'create' | 'event', table: T, record: Records[T]): void {
    const value = record as unknown as { readonly [field: string]: Json };
    const refs = pointers.map((field) => value[field]).filter((ref): ref is string => typeof ref === 'string');
    const draft: OpDraft = { kind, entity: table, id: record.id, value, inverse: { kind: 'del' } };
    this.ops.push(refs.length > 0 ? { ...draft, refs } : draft);
  }

  #setField(table: TableName, row: Row, field: string, value: Json): void {
    const inverse = { kind: 'set', field, value: (row[field] ?? null) as Json } as const;
    const base = baseOf(table, row, field);
    const draft = { kind: 'set', entity: table, id: row.id, field, value, ...(base === undefined ? {} : { base }), inverse } as const;
    const points = pointers.includes(field) && typeof value === 'string';
    this.ops.push(points ? { ...draft, refs: [value] } : draft);
  }

  #setElements(table: TableName, row: Row, field: string, next: readonly Json[]): void {
    const rule = setFields[table]?.[field] ?? {};
    const before = new Map(elements(row, field).map((element) => [elementKey(element, rule), element]));
    const after = new Map(next.map((element) => [elementKey(element, rule), element]));
    for (const [key, old] of before) if (!after.has(key)) this.#setElement(table, row, field, key, null, old);
    for (const [key, element] of after) {
      const old = before.get(key) ?? null;
      if (!sameJson(old, element)) this.#setElement(table, row, field, key, element, old);
    }
  }

  #setElement(table: TableName, row: Row, field: string, elem: string, value: Json, old: Json): void {
    const base = elemStamp(row, field, elem);
    const inverse = { kind: 'elem', field, elem, value: old } as const;
    this.ops.push({ kind: 'elem', entity: table, id: row.id, field, elem, value, base, inverse });
  }
}

function elements(row: Row, field: string): readonly Json[] {
  return (row[field] ?? []) as readonly Json[];
}
