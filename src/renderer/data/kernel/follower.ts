import { fail, ok, type Result } from '#shared/result.ts';
import type { Op } from '#shared/sync/op.ts';
import type { ChangeFeed, RowChange } from '../change-feed.ts';
import type { Database, ViewMark } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Queue } from './queue.ts';
import { clearView } from './clear-view.ts';
import { isWhole } from './is-whole.ts';
import { foldOps, readTouched, writeRows, type RowsByKey } from './view.ts';
import { within } from './within.ts';

/** Ops applied together: few enough for the window to stay quick. */
const PAGE = 500;

/** The same while nobody uses the window yet. */
export const PAGE_AT_START = 2000;

/** Reading from here means "everything after this entry". */
const END_OF_ENTRY = Number.MAX_SAFE_INTEGER;

type Page = { readonly applied: number; readonly more: boolean };

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
  /** The newest entry heard of. The view lies behind it while a long entry is followed, or after a failed write. */
  #known = 0;
  #following = 0;

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

  /** Takes up the view's own mark; one of another journal, none, or one that names rows which are gone: the view starts empty. */
  async resume(head: number): Promise<'current' | 'behind' | 'rebuild'> {
    const mark = await this.#db.meta.get('view');
    if (mark?.journalId === this.#mark.journalId && mark.pos <= head && (await isWhole(this.#db, mark))) {
      this.#mark = mark;
      return mark.pos === head ? 'current' : 'behind';
    }
    await clearView(this.#db, this.#mark);
    return head === 0 ? 'current' : 'rebuild';
  }

  /** Writes the ops of the entry at `pos`, whose rows are `before`. Only from within a task of the queue. */
  async write(pos: number, before: RowsByKey, ops: readonly Op[]): Promise<Result<null>> {
    this.#known = Math.max(this.#known, pos);
    const gap = pos !== this.#mark.pos + 1;
    if (gap && this.#following === 0) return this.catchUp();
    const { after, changes } = foldOps(before, ops);
    if (gap) this.#ahead.add(pos);
    const mark = gap ? this.#mark : this.#advanced(pos, null);
    return this.#apply(after, ops, mark, changes);
  }

  /** Applies what the journal has and the view lacks, page by page, so that commands run in between. */
  async follow(onProgress?: FollowProgress, limit = PAGE): Promise<Result<null>> {
    this.#following++;
    try {
      return await this.#pages((page) => this.#queue.run(page), limit, onProgress);
    } finally {
      this.#following--;
    }
  }

  /** The same at once, from within a task of the queue. */
  catchUp(onProgress?: FollowProgress): Promise<Result<null>> {
    return this.#pages((page) => page(), PAGE, onProgress);
  }

  /** Catches up when an earlier write to the view has failed. Only from within a task of the queue. */
  async settle(): Promise<Result<null>> {
    return this.#known > this.#mark.pos && this.#following === 0 ? this.catchUp() : ok(null);
  }

  async #pages(inTurn: (page: () => Promise<Result<Page>>) => Promise<Result<Page>>, limit: number, onProgress?: FollowProgress): Promise<Result<null>> {
    for (;;) {
      const page = await inTurn(() => this.#page(limit));
      if (!page.ok) return page;
      onProgress?.(page.value.applied, this.#mark.pos);
      if (!page.value.more) return ok(null);
    }
  }

  async #page(limit: number): Promise<Result<Page>> {
    const cursor = this.#mark.partial ?? { pos: this.#mark.pos, seq: END_OF_ENTRY };
    const page = await within('Reading the journal', this.#journal.read({ cursor, limit }));
    if (!page.ok) return page;
    const { ops, more } = page.value;
    const last = ops.at(-1);
    if (!last) return ok({ applied: 0, more: false });
    this.#known = Math.max(this.#known, last.pos);
    const missing = ops.filter((op) => !this.#ahead.has(op.pos));
    const { after, changes } = foldOps(await readTouched(this.#db, missing), missing);
    const mark = more ? this.#advanced(last.pos - 1, { pos: last.pos, seq: last.seq }) : this.#advanced(last.pos, null);
    const applied = await this.#apply(after, missing, mark, changes);
    return applied.ok ? ok({ applied: ops.length, more }) : applied;
  }

  async #apply(after: RowsByKey, ops: readonly Op[], reached: ViewMark, changes: readonly RowChange[]): Promise<Result<null>> {
    const mark = { ...reached, filled: [...new Set([...(reached.filled ?? []), ...ops.map((op) => op.entity)])] };
    try {
      await writeRows(this.#db, after, ops, mark);
    } catch (error) {
      return fail('damaged', `Your changes are safe, but the view of your data could not be written. Restart Warmbench. (${String(error)})`);
    }
    this.#mark = mark;
    this.#feed.emit({ rows: changes, reset: false });
    return ok(null);
  }

  #advanced(pos: number, partial: ViewMark['partial']): ViewMark {
    let reached = pos;
    if (!partial) while (this.#ahead.delete(reached + 1)) reached++;
    return { ...this.#mark, pos: reached, partial };
  }
}
