import { ok, type Result } from '#shared/result.ts';
import type { Op } from '#shared/sync/op.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { Database, ViewMark } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Queue } from './queue.ts';
import { clearView } from './clear-view.ts';
import { foldOps, readTouched, writeRows, type RowsByKey } from './view.ts';

const PAGE = 2000;

/** Reading from here means "everything after this entry". */
const END_OF_ENTRY = Number.MAX_SAFE_INTEGER;

/** Ops applied with this page, and the position of the last complete entry. */
export type FollowProgress = (ops: number, position: number) => void;

/**
 * Keeps the view where the journal is. The mark in the database names the entry up to which everything is applied; an
 * entry that lies behind it is applied again page by page, and applying an op twice changes nothing.
 */
export class Follower {
  readonly #db: Database;
  readonly #journal: JournalPort;
  readonly #feed: ChangeFeed;
  readonly #queue: Queue;
  #mark: ViewMark;
  /** Entries already applied though an earlier, longer one is not complete yet. */
  readonly #ahead = new Set<number>();

  constructor(db: Database, journal: JournalPort, feed: ChangeFeed, queue: Queue, journalId: string) {
    this.#db = db;
    this.#journal = journal;
    this.#feed = feed;
    this.#queue = queue;
    this.#mark = { key: 'view', journalId, pos: 0, partial: null };
  }

  /** Position up to which the view is complete. */
  get position(): number {
    return this.#mark.pos;
  }

  /** Takes up the view's own mark; one of another journal, or none, means that the view starts empty. */
  async resume(head: number): Promise<'current' | 'behind' | 'rebuild'> {
    const mark = await this.#db.meta.get('view');
    if (mark?.journalId === this.#mark.journalId && mark.pos <= head) {
      this.#mark = mark;
      return mark.pos === head ? 'current' : 'behind';
    }
    await clearView(this.#db, this.#mark);
    return head === 0 ? 'current' : 'rebuild';
  }

  /** Writes the ops of the entry at `pos`, whose rows are `before`. Only from within a task of the queue. */
  async write(pos: number, before: RowsByKey, ops: readonly Op[]): Promise<void> {
    const { after, changes } = foldOps(before, ops);
    const gap = pos !== this.#mark.pos + 1;
    if (gap) this.#ahead.add(pos);
    const mark = gap ? this.#mark : this.#advanced(pos, null);
    await writeRows(this.#db, after, ops, mark);
    this.#mark = mark;
    this.#feed.emit({ rows: changes, reset: false });
  }

  /** Applies what the journal has and the view lacks, page by page, so that commands run in between. */
  async follow(onProgress?: FollowProgress): Promise<Result<null>> {
    for (;;) {
      const page = await this.#queue.run(() => this.#page());
      if (!page.ok) return page;
      onProgress?.(page.value.applied, this.#mark.pos);
      if (!page.value.more) return ok(null);
    }
  }

  /** The same from within a task of the queue. */
  async catchUp(): Promise<Result<null>> {
    for (;;) {
      const page = await this.#page();
      if (!page.ok) return page;
      if (!page.value.more) return ok(null);
    }
  }

  async #page(): Promise<Result<{ readonly applied: number; readonly more: boolean }>> {
    const cursor = this.#mark.partial ?? { pos: this.#mark.pos, seq: END_OF_ENTRY };
    const page = await this.#journal.read({ cursor, limit: PAGE });
    if (!page.ok) return page;
    const { ops, more } = page.value;
    const last = ops.at(-1);
    if (!last) return ok({ applied: 0, more: false });
    const missing = ops.filter((op) => !this.#ahead.has(op.pos));
    const { after, changes } = foldOps(await readTouched(this.#db, missing), missing);
    const mark = more ? this.#advanced(last.pos - 1, { pos: last.pos, seq: last.seq }) : this.#advanced(last.pos, null);
    await writeRows(this.#db, after, missing, mark);
    this.#mark = mark;
    this.#feed.emit({ rows: changes, reset: false });
    return ok({ applied: ops.length, more });
  }

  #advanced(pos: number, partial: ViewMark['partial']): ViewMark {
    let reached = pos;
    if (!partial) while (this.#ahead.delete(reached + 1)) reached++;
    return { ...this.#mark, pos: reached, partial };
  }
}
