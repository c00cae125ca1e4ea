import type { JournalInfo } from '#shared/journal.ts';
import { fail, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { ChangeFeed } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { saveBegan, saveEnded } from '../save-state.ts';
import type { Command } from './command.ts';
import { Committer, type Done } from './committer.ts';
import { entryHead } from './entry-head.ts';
import { Follower } from './follower.ts';
import { Queue } from './queue.ts';
import { Runner } from './runner.ts';
import { sameChange } from './same-change.ts';
import { streamEntry, type StreamOptions } from './stream.ts';
import { Turner } from './turner.ts';
import { Works } from './works.ts';

/** The one writer: every change of the workspace goes through here, one after another. */
export class Kernel {
  readonly feed = new ChangeFeed();
  /** The long work that runs now, for the window to show. */
  readonly works = new Works();
  readonly follower: Follower;
  readonly #queue = new Queue();
  readonly #runner: Runner;
  readonly #turner: Turner;
  readonly #journal: JournalPort;
  readonly #info: JournalInfo;
  readonly #entryListeners = new Set<() => void>();
  readonly #turnListeners = new Set<(entryId: string) => void>();

  constructor(db: Database, journal: JournalPort, info: JournalInfo, clock: () => number = Date.now) {
    this.#journal = journal;
    this.#info = info;
    this.follower = new Follower(db, journal, this.feed, this.#queue, info.journalId);
    const committer = new Committer(db, journal, this.feed, this.follower);
    const parts = { db, journal, follower: this.follower, committer, works: this.works };
    const onTurned = (entryId: string) => this.#turnListeners.forEach((listener) => listener(entryId));
    this.#runner = new Runner({ ...parts, userId: info.userId, clock });
    this.#turner = new Turner({ ...parts, queue: this.#queue, onTurned });
  }

  /** The user of this device. */
  get userId(): string {
    return this.#info.userId;
  }

  /** Runs a command; `null` when there was nothing to change. */
  run(command: Command, input: unknown): Promise<Result<Done | null>> {
    let title = '';
    const work = () => this.#runner.run(command, input, (planned) => (title = planned));
    return this.#saving(() => sameChange(command.name, input), () => this.#queue.run(work), () => title);
  }

  /** Appends an entry of any length, such as an import; see `streamEntry`. */
  stream(
    command: string,
    title: string,
    subjects: readonly string[],
    chunks: AsyncIterable<readonly OpDraft[]> | Iterable<readonly OpDraft[]>,
    options: StreamOptions = {},
  ): Promise<Result<Done | null>> {
    const head = entryHead('do', command, title, subjects, null);
    return this.#saving(() => `${command} ${title}`, () => streamEntry(this.#journal, head, chunks, options, (onPage) => this.follower.follow(onPage)), () => title);
  }

  /** Takes back the newest entry in effect, or the named one when nothing later depends on it. */
  undo(entryId?: string, options: StreamOptions = {}): Promise<Result<Done | null>> {
    return this.#saving(() => `undo ${entryId ?? ''}`, () => this.#turner.undo(entryId, options), () => 'Undo');
  }

  /** Brings back what was undone last. */
  redo(options: StreamOptions = {}): Promise<Result<Done | null>> {
    return this.#saving(() => 'redo', () => this.#turner.redo(options), () => 'Redo');
  }

  /** Tells when the journal has got a new entry. Returns the function that ends the subscription. */
  subscribeEntries(listener: () => void): () => void {
    this.#entryListeners.add(listener);
    return () => this.#entryListeners.delete(listener);
  }

  /** Tells the id of an entry that was just undone or redone. Returns the function that ends the subscription. */
  subscribeTurns(listener: (entryId: string) => void): () => void {
    this.#turnListeners.add(listener);
    return () => this.#turnListeners.delete(listener);
  }

  /** Does work that reads while nothing changes: commands wait for it, and the view has all that the journal has. */
  still<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.#queue.run(async () => {
      const current = await this.follower.catchUp();
      return current.ok ? work() : current;
    });
  }

  /** Resolves when everything asked for so far is saved or has failed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Shows the save state while work is under way; `what` tells the change from others, `title` names it. */
  async #saving<T>(what: () => string, work: () => Promise<Result<T>>, title: () => string): Promise<Result<T>> {
    saveBegan();
    const result = await work().catch((error: unknown) => fail('failed', `Saving did not work: ${messageOf(error)}`));
    saveEnded(what, result, title);
    if (result.ok && result.value !== null) for (const listener of this.#entryListeners) listener();
    return result;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
