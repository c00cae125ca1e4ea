import type { EntryHead } from '#shared/journal.ts';
import { ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { ChangeFeed, RowChange } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { appendEntry } from './append.ts';
import { checkDrafts, toOp, type Checked } from './check.ts';
import type { Follower } from './follower.ts';

/** A done entry: what an undo needs to name it. */
export type Done = { readonly entryId: string; readonly title: string };

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
  async commit(head: EntryHead, ops: readonly OpDraft[]): Promise<Result<Done>> {
    const checked = await checkDrafts(this.#db, ops);
    if (!checked.ok) return checked;
    const { drafts, changes } = checked.value;
    this.#feed.emit({ rows: changes, reset: false });

    const answer = await appendEntry(this.#journal, head, drafts);
    if (!answer.ok) {
      this.#feed.emit({ rows: changes.map(reversed), reset: false });
      return answer;
    }
    const shown = answer.value ? await this.#write(answer.value.pos, checked.value, answer.value.hlcs) : await this.#follower.catchUp();
    return shown.ok ? ok({ entryId: head.id, title: head.title }) : shown;
  }

  #write(pos: number, { before, drafts }: Checked, hlcs: readonly string[]): Promise<Result<null>> {
    return this.#follower.write(pos, before, drafts.map((draft, i) => toOp(draft, hlcs[i] as string)));
  }
}

function reversed(change: RowChange): RowChange {
  return { ...change, before: change.after, after: change.before };
}
