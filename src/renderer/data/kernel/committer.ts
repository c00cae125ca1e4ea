import { schemas } from '#shared/domain/schemas.ts';
import type { EntryHead } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op, OpDraft, TableName } from '#shared/sync/op.ts';
import { plain } from '#shared/sync/row.ts';
import type { ChangeFeed, RowChange } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { appendEntry } from './append.ts';
import { withBase } from './base.ts';
import type { Follower } from './follower.ts';
import { foldOps, readRows, readTouched, type RowsByKey } from './view.ts';

/** A done entry: what an undo needs to name it. */
export type Done = { readonly entryId: string; readonly title: string };

/** Sorts after every real stamp: stands in for the one that main will give. */
const PROVISIONAL = 'f'.repeat(32);

/**
 * One entry that a user waits for: shown at once, durable in the journal, then written to the view. When the journal does
 * not confirm, what was shown is taken back and the failure says so.
 */
export class Committer {
  readonly #db: Database;
  readonly #journal: JournalPort;
  readonly #feed: ChangeFeed;
  readonly #follower: Follower;

  constructor(db: Database, journal: JournalPort, feed: ChangeFeed, follower: Follower) {
    this.#db = db;
    this.#journal = journal;
    this.#feed = feed;
    this.#follower = follower;
  }

  /** Only from within a task of the queue. */
  async commit(head: EntryHead, drafts: readonly OpDraft[]): Promise<Result<Done>> {
    if (await isTaken(this.#db, drafts)) return fail('conflict', 'This was added already.');
    const before = await readTouched(this.#db, drafts);
    const based = drafts.map((draft) => withBase(draft, before));
    const { changes } = foldOps(before, based.map((draft) => toOp(draft, PROVISIONAL)));
    const invalid = firstInvalid(changes);
    if (invalid) return fail('invalid', invalid);
    this.#feed.emit({ rows: changes, reset: false });

    const answer = await appendEntry(this.#journal, head, based);
    if (!answer.ok) {
      this.#feed.emit({ rows: changes.map(reversed), reset: false });
      return answer;
    }
    const shown = answer.value ? await this.#write(answer.value.pos, before, based, answer.value.hlcs) : await this.#follower.catchUp();
    return shown.ok ? ok({ entryId: head.id, title: head.title }) : shown;
  }

  #write(pos: number, before: RowsByKey, drafts: readonly OpDraft[], hlcs: readonly string[]): Promise<Result<null>> {
    return this.#follower.write(pos, before, drafts.map((draft, i) => toOp(draft, hlcs[i] as string)));
  }
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

/** The view needs no sequence of its own ops. */
function toOp(draft: OpDraft, hlc: string): Op {
  const { refs: _refs, inverse: _inverse, ...op } = draft;
  return { ...op, hlc, seq: 0 };
}

function reversed(change: RowChange): RowChange {
  return { ...change, before: change.after, after: change.before };
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
