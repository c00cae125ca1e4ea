import { schemas } from '#shared/domain/schemas.ts';
import type { Committed, EntryHead, Stamps } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op, OpDraft } from '#shared/sync/op.ts';
import { elemStamp, fieldStamp, plain } from '#shared/sync/row.ts';
import type { ChangeFeed, RowChange } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Follower } from './follower.ts';
import { foldOps, readTouched, rowKey, type RowsByKey } from './view.ts';
import { within } from './within.ts';

/** A done entry: what an undo needs to name it. */
export type Done = { readonly entryId: string; readonly title: string };

/** How long a save may take before the user hears that it did not happen, ms. */
export const SAVE_TIMEOUT = 10_000;

/** Sorts after every real stamp: stands in for the one that main will give. */
const PROVISIONAL = 'f'.repeat(32);

/**
 * One entry that fits one call: shown at once, durable in the journal, then written to the view. When the journal does
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
    const before = await readTouched(this.#db, drafts);
    const based = drafts.map((draft) => withBase(draft, before));
    const { changes } = foldOps(before, based.map((draft) => toOp(draft, PROVISIONAL, 0)));
    const invalid = firstInvalid(changes);
    if (invalid) return fail('invalid', invalid);
    this.#feed.emit({ rows: changes, reset: false });

    const answer = await this.#append(head, based);
    const done = { entryId: head.id, title: head.title };
    if (!answer.ok) {
      this.#feed.emit({ rows: changes.map(reversed), reset: false });
      return answer;
    }
    if (!answer.value) {
      await this.#follower.catchUp();
      return ok(done);
    }
    const { pos, hlcs, firstSeq } = answer.value;
    await this.#follower.write(pos, before, based.map((draft, i) => toOp(draft, hlcs[i] as string, firstSeq + i)));
    return ok(done);
  }

  /**
   * Appends, or makes sure that a late append will not happen after all. `null`: it had happened, but its answer was
   * lost; the entry is read back from the journal.
   */
  async #append(head: EntryHead, ops: readonly OpDraft[]): Promise<Result<(Committed & Stamps) | null>> {
    const answer = await within(SAVE_TIMEOUT, 'Saving', this.#journal.append({ head, ops }));
    if (answer.ok || answer.error.code !== 'timeout') return answer;
    const voided = await within(SAVE_TIMEOUT, 'Taking back', this.#journal.void({ id: head.id }));
    return !voided.ok && voided.error.code === 'conflict' ? ok(null) : answer;
  }
}

/** The user saw what is there now: an undo, too, replaces the present value knowingly. */
function withBase(draft: OpDraft, before: RowsByKey): OpDraft {
  const row = before.get(rowKey(draft.entity, draft.id));
  if (!row || draft.base !== undefined) return draft;
  if (draft.kind === 'set') return { ...draft, base: fieldStamp(row, draft.field as string) };
  if (draft.kind === 'elem') return { ...draft, base: elemStamp(row, draft.field as string, draft.elem as string) };
  return draft;
}

function toOp(draft: OpDraft, hlc: string, seq: number): Op {
  const { refs: _refs, inverse: _inverse, ...op } = draft;
  return { ...op, hlc, seq };
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
