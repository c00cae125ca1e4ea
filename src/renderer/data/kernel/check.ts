import { schemas } from '#shared/domain/schemas.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op, OpDraft, TableName } from '#shared/sync/op.ts';
import { plain } from '#shared/sync/row.ts';
import type { RowChange } from '../change-feed.ts';
import type { Database } from '../database.ts';
import { withBase } from './base.ts';
import { foldOps, readRows, readTouched, type RowsByKey } from './view.ts';

/** Drafts that may be made, each with the stamp of what the user saw; the rows before them, and what they change. */
export type Checked = { readonly drafts: readonly OpDraft[]; readonly before: RowsByKey; readonly changes: readonly RowChange[] };

/** Sorts after every real stamp: stands in for the one that main will give. */
const PROVISIONAL = 'f'.repeat(32);

/** What drafts would do to the rows there are; fails when a record is there already, or would break its schema. */
export async function checkDrafts(db: Database, drafts: readonly OpDraft[]): Promise<Result<Checked>> {
  if (await isTaken(db, drafts)) return fail('conflict', 'This was added already.');
  const before = await readTouched(db, drafts);
  const based = drafts.map((draft) => withBase(draft, before));
  const { changes } = await foldOps(db, before, based.map((draft) => toOp(draft, PROVISIONAL)));
  const invalid = firstInvalid(changes);
  return invalid ? fail('invalid', invalid) : ok({ drafts: based, before, changes });
}

/** A draft as the op it becomes with this stamp. The view needs no sequence of its own ops. */
export function toOp(draft: OpDraft, hlc: string): Op {
  const { refs: _refs, inverse: _inverse, ...op } = draft;
  return { ...op, hlc, seq: 0 };
}

/** Whether a record to be made is there already, be it in the trash: callers may choose the id of what they add. */
async function isTaken(db: Database, drafts: readonly OpDraft[]): Promise<boolean> {
  const wanted = new Map<TableName, string[]>();
  for (const { kind, entity, id } of drafts) {
    if (kind !== 'create') continue;
    const ids = wanted.get(entity);
    if (ids) ids.push(id);
    else wanted.set(entity, [id]);
  }
  const rows: RowsByKey = new Map();
  for (const [table, ids] of wanted) await readRows(db, table, ids, rows);
  return [...rows.values()].some((row) => row !== undefined);
}

/** What is wrong with the first record that breaks its schema, or undefined. */
function firstInvalid(changes: readonly RowChange[]): string | undefined {
  for (const { table, after } of changes) {
    if (!after) continue;
    const parsed = schemas[table].safeParse(plain(after));
    if (parsed.success) continue;
    const issue = parsed.error.issues[0];
    return `${issue?.path.join(' › ') || table}: ${issue?.message ?? 'not valid'}`;
  }
  return undefined;
}
