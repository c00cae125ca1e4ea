import type { OpCursor, OpPage } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op } from '#shared/sync/op.ts';
import type { ChangeFeed, RowChange } from '../change-feed.ts';
import type { Database, ViewMark } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Queue } from './queue.ts';
import { clearView } from './clear-view.ts';
import { isWhole } from './is-whole.ts';
import { foldOps, readTouched, type Folded, type RowsByKey } from './view.ts';
import { within } from './within.ts';
import { writeRows } from './write-rows.ts';

/** Ops applied together: few enough that writing them does not hold up a frame. */
export const PAGE = 250;

/** The same while nobody uses the window yet. */
export const PAGE_AT_START = 2000;

/** Reading from here means "everything after this entry". */
const END_OF_ENTRY = Number.MAX_SAFE_INTEGER;

/** What the journal has after a place. */
type Page = OpPage & { readonly after: OpCursor };

/** A page whose write is issued, and what comes of it; null when it was read before the view had moved on. */
type Shown = { readonly done: Promise<Result<null>> } | null;

/** Told after each page how many ops it had. */
export type FollowProgress = (ops: number) => void;

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
  /** The last write that was issued, and the one before it. */
  #writing: Promise<unknown> = Promise.resolve();
  #older: Promise<unknown> = Promise.resolve();

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
    await this.#older;
    const folded = await foldOps(this.#db, before, ops);
    const gap = pos !== this.#mark.pos + 1;
    if (gap && this.#following === 0) return this.catchUp();
    if (gap) this.#ahead.add(pos);
    const { done } = this.#apply(folded, gap ? this.#mark : this.#advanced(pos, null));
    const written = await done;
    if (!written.ok) this.#ahead.delete(pos);
    return written;
  }

  /** Applies what the journal has and the view lacks, page by page, so that commands run in between. */
  async follow(onProgress?: FollowProgress, limit = PAGE): Promise<Result<null>> {
    this.#following++;
    try {
      return await this.#pages((issue) => this.#queue.run(issue), limit, onProgress);
    } finally {
      this.#following--;
    }
  }

  /** The same at once, from within a task of the queue. */
  catchUp(onProgress?: FollowProgress): Promise<Result<null>> {
    return this.#pages((issue) => issue(), PAGE, onProgress);
  }

  /** Catches up when an earlier write to the view has failed. Only from within a task of the queue. */
  async settle(): Promise<Result<null>> {
    return this.#known > this.#mark.pos && this.#following === 0 ? this.catchUp() : ok(null);
  }

  /**
   * While one page is written, the next one is read and made ready: the window and the database work side by side.
   * `inTurn` says when a page may be written.
   */
  async #pages(inTurn: (issue: () => Promise<Shown>) => Promise<Shown>, limit: number, onProgress?: FollowProgress): Promise<Result<null>> {
    await this.#writing;
    let reading = this.#read(this.#cursor, limit);
    let shown: Promise<Result<null>> = Promise.resolve(ok(null));
    for (;;) {
      const page = await reading;
      const last = page.ok ? page.value.ops.at(-1) : undefined;
      if (!page.ok || !last) {
        const before = await shown;
        return before.ok && !page.ok ? page : before;
      }
      const { ops, more, after } = page.value;
      this.#known = Math.max(this.#known, last.pos);
      if (more) reading = this.#read({ pos: last.pos, seq: last.seq }, limit);
      const now = await inTurn(async () => (same(after, this.#cursor) ? this.#show(page.value) : null));
      const before = await shown;
      if (!before.ok) return before;
      if (!now) {
        reading = this.#read(this.#cursor, limit);
        continue;
      }
      shown = now.done.then((written) => {
        if (written.ok) onProgress?.(ops.length);
        return written;
      });
      if (!more) return shown;
    }
  }

  get #cursor(): OpCursor {
    return this.#mark.partial ?? { pos: this.#mark.pos, seq: END_OF_ENTRY };
  }

  async #read(after: OpCursor, limit: number): Promise<Result<Page>> {
    const page = await within('Reading the journal', this.#journal.read({ cursor: after, limit }));
    return page.ok ? ok({ ...page.value, after }) : page;
  }

  /** Null when the page before turns out not to have been written meanwhile. */
  async #show({ ops, more, after }: Page): Promise<Shown> {
    await this.#older;
    const missing = ops.filter((op) => !this.#ahead.has(op.pos));
    const folded = await foldOps(this.#db, await readTouched(this.#db, missing), missing);
    if (!same(after, this.#cursor)) return null;
    const { pos, seq } = ops.at(-1) as Page['ops'][number];
    const mark = more ? this.#advanced(pos - 1, { pos, seq }) : this.#advanced(pos, null);
    return this.#apply(folded, mark);
  }

  /** Issues a write: from then on this is where the view is, or it turns out that it could not be written. */
  #apply(folded: Folded, reached: ViewMark): { readonly done: Promise<Result<null>> } {
    const filled = [...new Set([...(reached.filled ?? []), ...folded.rows.map(({ table }) => table)])];
    const mark: ViewMark = { ...reached, filled, turn: this.#mark.turn === 0 ? 1 : 0 };
    const done = this.#finish(writeRows(this.#db, folded, mark), folded.changes);
    this.#older = this.#writing;
    this.#writing = done;
    this.#mark = mark;
    return { done };
  }

  async #finish(done: Promise<void>, changes: readonly RowChange[]): Promise<Result<null>> {
    try {
      await done;
    } catch (error) {
      this.#mark = (await this.#db.meta.get('view').catch(() => undefined)) ?? { key: 'view', journalId: this.#mark.journalId, pos: 0, partial: null };
      return fail('damaged', `Your changes are safe, but the view of your data could not be written. Restart Warmbench. (${String(error)})`);
    }
    this.#feed.emit({ rows: changes, reset: false });
    return ok(null);
  }

  #advanced(pos: number, partial: ViewMark['partial']): ViewMark {
    let reached = pos;
    if (!partial) while (this.#ahead.delete(reached + 1)) reached++;
    return { ...this.#mark, pos: reached, partial };
  }
}

function same(a: OpCursor, b: OpCursor): boolean {
  return a.pos === b.pos && a.seq === b.seq;
}
