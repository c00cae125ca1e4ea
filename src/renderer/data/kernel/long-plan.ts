import { ok, type Result } from '#shared/result.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import type { Changes } from './changes.ts';
import { checkDrafts } from './check.ts';
import type { Step } from './command.ts';
import type { Done } from './committer.ts';
import { entryHead } from './entry-head.ts';
import type { Follower } from './follower.ts';
import { cancelled, EntryStream } from './stream.ts';
import type { Works } from './works.ts';

/** Ops that are checked and handed to the journal together: few enough for the window to stay quick meanwhile. */
const PART = 250;

export type LongPlanParts = {
  readonly db: Database;
  readonly journal: JournalPort;
  readonly follower: Follower;
  readonly works: Works;
};

/**
 * The ops of one command that plans in slices. As soon as there are more than one part holds, they go to the journal as
 * they are made; the entry counts, and is shown, when the plan is complete. Only from within a task of the queue.
 */
export class LongPlan {
  readonly #parts: LongPlanParts;
  readonly #command: string;
  readonly #changes: Changes;
  readonly #stop = new AbortController();
  #at: Step = { doing: '', about: [], done: 0, total: 0 };
  #stream: EntryStream | undefined;
  #ops = 0;
  #title = '';

  constructor(parts: LongPlanParts, command: string, changes: Changes) {
    this.#parts = parts;
    this.#command = command;
    this.#changes = changes;
  }

  /** Whether something was handed over. */
  get begun(): boolean {
    return this.#stream !== undefined;
  }

  /** What is being done; empty where nothing was handed over yet. */
  get doing(): string {
    return this.#at.doing;
  }

  get isCancelled(): boolean {
    return this.#stop.signal.aborted;
  }

  readonly step = async (step: Step): Promise<Result<null>> => {
    this.#at = step;
    this.#show('saving', step.done, () => this.#stop.abort());
    if (this.isCancelled) return cancelled();
    return this.#changes.ops.length < PART ? ok(null) : this.#send();
  };

  /** Hands over the rest, commits under this title, and shows all of it. */
  async finish(title: string): Promise<Result<Done | null>> {
    this.#title = title;
    const sent = await this.#send();
    if (!sent.ok || !this.#stream) {
      await this.drop();
      return sent;
    }
    this.#show('saving', this.#at.total, null);
    return this.#stream.finish((onPage) => this.#parts.follower.catchUp(onPage));
  }

  /** Takes back what was handed over. */
  async drop(): Promise<void> {
    await this.#stream?.drop();
  }

  async #send(): Promise<Result<null>> {
    const { db, journal } = this.#parts;
    const checked = await checkDrafts(db, this.#changes.take());
    if (!checked.ok) return checked;
    const { drafts } = checked.value;
    this.#ops += drafts.length;
    this.#stream ??= new EntryStream(journal, entryHead('do', this.#command, this.#at.doing, this.#at.about, null), {
      signal: this.#stop.signal,
      title: () => this.#title,
      onProgress: (phase, ops) => phase === 'view' && this.#show('showing', Math.round((Math.min(ops, this.#ops) / this.#ops) * this.#at.total), null),
    });
    return this.#stream.send(drafts);
  }

  #show(phase: 'saving' | 'showing', done: number, cancel: (() => void) | null): void {
    this.#parts.works.show({ title: this.#at.doing, phase, done, total: this.#at.total, cancel });
  }
}
