import type { OpCursor, OpPage } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Op } from '#shared/sync/op.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { Database, ViewMark } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Queue } from './queue.ts';
import { clearView } from './clear-view.ts';
import { isWhole } from './is-whole.ts';
import { foldOps, readTouched, writeRows, type Folded, type RowsByKey } from './view.ts';
import { within } from './within.ts';

/** Ops applied together: few enough that writing them does not hold up a frame. */
export const PAGE = 500;

/** The same while nobody uses the window yet. */
export const PAGE_AT_START = 2000;

/** Reading from here means "everything after this entry". */
const END_OF_ENTRY = Number.MAX_SAFE_INTEGER;

/** What the journal has after a place. */
type Page = OpPage & { readonly after: OpCursor };

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
    const folded = await foldOps(this.#db, before, ops);
    if (gap) this.#ahead.add(pos);
    const mark = gap ? this.#mark : this.#advanced(pos, null);
    return this.#apply(folded, mark);
  }

  /** Applies what the journal has and the view lacks, page by page, so that commands run in between. */
  async follow(onProgress?: FollowProgress, limit = PAGE): Promise<Result<null>> {
    this.#following++;
    try {
      return await this.#pages((write) => this.#queue.run(write), limit, onProgress);
    } finally {
      this.#following--;
    }
  }

  /** The same at once, from within a task of the queue. */
  catchUp(onProgress?: FollowProgress): Promise<Result<null>> {
    return this.#pages((write) => write(), PAGE, onProgress);
  }

  /** Catches up when an earlier write to the view has failed. Only from within a task of the queue. */
  async settle(): Promise<Result<null>> {
    return this.#known > this.#mark.pos && this.#following === 0 ? this.catchUp() : ok(null);
  }

  /** The next page is read while one is written. `inTurn` says when a page may be written. */
  async #pages(inTurn: (write: () => Promise<Result<null>>) => Promise<Result<null>>, limit: number, onProgress?: FollowProgress): Promise<Result<null>> {
    let reading = this.#read(this.#cursor, limit);
    for (;;) {
      const page = await reading;
      if (!page.ok) return page;
      const { ops, more } = page.value;
      const last = ops.at(-1);
      if (!last) return ok(null);
      this.#known = Math.max(this.#known, last.pos);
      if (more) reading = this.#read({ pos: last.pos, seq: last.seq }, limit);
      let late = false;
      const shown = await inTurn(async () => {
        late = !same(page.value.after, this.#cursor);
        return late ? ok(null) : this.#show(page.value);
      });
      if (!shown.ok) return shown;
      if (late) reading = this.#read(this.#cursor, limit);
      else onProgress?.(ops.length);
      if (!late && !more) return ok(null);
    }
  }

  get #cursor(): OpCursor {
    return this.#mark.partial ?? { pos: this.#mark.pos, seq: END_OF_ENTRY };
  }

  async #read(after: OpCursor, limit: number): Promise<Result<Page>> {
    const page = await within('Reading the journal', this.#journal.read({ cursor: after, limit }));
    return page.ok ? ok({ ...page.value, after }) : page;
  }

  async #show({ ops, more }: Page): Promise<Result<null>> {
    const missing = ops.filter((op) => !this.#ahead.has(op.pos));
    const folded = await foldOps(this.#db, await readTouched(this.#db, missing), missing);
    const { pos, seq } = ops.at(-1) as Page['ops'][number];
    const mark = more ? this.#advanced(pos - 1, { pos, seq }) : this.#advanced(pos, null);
    return this.#apply(folded, mark);
  }

  async #apply(folded: Folded, reached: ViewMark): Promise<Result<null>> {
    const mark = { ...reached, filled: [...new Set([...(reached.filled ?? []), ...folded.rows.map(({ table }) => table)])] };
    try {
      await writeRows(this.#db, folded, mark);
    } catch (error) {
      return fail('damaged', `Your changes are safe, but the view of your data could not be written. Restart Warmbench. (${String(error)})`);
    }
    this.#mark = mark;
    this.#feed.emit({ rows: folded.changes, reset: false });
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
