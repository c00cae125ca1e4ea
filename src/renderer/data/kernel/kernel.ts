import { newId } from '#shared/ids.ts';
import type { EntryHead, EntryKind, EntrySummary, JournalInfo } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import { ChangeFeed } from '../change-feed.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { setSaveState } from '../save-state.ts';
import { Changes } from './changes.ts';
import type { Command } from './command.ts';
import { Committer, type Done } from './committer.ts';
import { Follower } from './follower.ts';
import { Queue } from './queue.ts';
import { createReader } from './reader.ts';
import { streamEntry, type StreamOptions } from './stream.ts';
import { redoing, undoing } from './invert.ts';

/** Longer entries are streamed. */
const ONE_CALL = 2000;

/** The one writer: every change of the workspace goes through here, one after another. */
export class Kernel {
  readonly feed = new ChangeFeed();
  readonly follower: Follower;
  readonly #queue = new Queue();
  readonly #committer: Committer;
  readonly #db: Database;
  readonly #journal: JournalPort;
  readonly #info: JournalInfo;
  readonly #clock: () => number;
  readonly #entryListeners = new Set<() => void>();
  #waiting = 0;

  constructor(db: Database, journal: JournalPort, info: JournalInfo, clock: () => number = Date.now) {
    this.#db = db;
    this.#journal = journal;
    this.#info = info;
    this.#clock = clock;
    this.follower = new Follower(db, journal, this.feed, this.#queue, info.journalId);
    this.#committer = new Committer(db, journal, this.feed, this.follower);
  }

  /** The user of this device. */
  get userId(): string {
    return this.#info.userId;
  }

  /** Runs a command; `null` when there was nothing to change. */
  run(command: Command, input: unknown): Promise<Result<Done | null>> {
    return this.#saving(() => this.#queue.run(() => this.#plan(command, input)));
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
    return this.#saving(() => streamEntry(this.#journal, this.follower, head, chunks, options));
  }

  /** Takes back the newest entry in effect, or the named one when nothing later depends on it. */
  undo(entryId?: string, options: StreamOptions = {}): Promise<Result<Done | null>> {
    return this.#saving(async () => {
      const entry = entryId === undefined ? await this.#newest('undo') : await this.#independent(entryId);
      if (!entry.ok) return entry;
      return this.#turn(entry.value, 'undo', `Undid: ${entry.value.title}`, undoing, options);
    });
  }

  /** Brings back what was undone last. */
  redo(options: StreamOptions = {}): Promise<Result<Done | null>> {
    return this.#saving(async () => {
      const entry = await this.#newest('redo');
      if (!entry.ok) return entry;
      return this.#turn(entry.value, 'redo', `Redid: ${entry.value.title}`, redoing, options);
    });
  }

  /** Tells when the journal has got a new entry. Returns the function that ends the subscription. */
  subscribeEntries(listener: () => void): () => void {
    this.#entryListeners.add(listener);
    return () => this.#entryListeners.delete(listener);
  }

  /** Resolves when everything asked for so far is saved or has failed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #plan(command: Command, input: unknown): Promise<Result<Done | null>> {
    const parsed = command.input.safeParse(input);
    if (!parsed.success) return fail('invalid', parsed.error.issues.map((issue) => issue.message).join(' '));
    const changes = new Changes();
    const context = { read: createReader(this.#db), changes, now: this.#clock(), userId: this.userId, newId };
    const plan = await command.plan(parsed.data, context);
    if (!plan.ok) return plan;
    if (changes.ops.length === 0) return ok(null);
    const head = entryHead('do', command.name, plan.value.title, plan.value.subjects, null);
    return this.#committer.commit(head, changes.ops);
  }

  async #newest(which: 'undo' | 'redo'): Promise<Result<EntrySummary>> {
    await this.#queue.idle();
    const state = await this.#journal.undoState();
    if (!state.ok) return state;
    const entry = state.value[which];
    return entry ? ok(entry) : fail('not-found', `There is nothing to ${which}.`);
  }

  async #independent(entryId: string): Promise<Result<EntrySummary>> {
    await this.#queue.idle();
    const [entry, dependents] = await Promise.all([
      this.#journal.entry({ id: entryId }),
      this.#journal.dependents({ id: entryId }),
    ]);
    if (!entry.ok || !dependents.ok) return entry.ok ? (dependents as Result<never>) : entry;
    if (entry.value.undone) return fail('conflict', 'This was undone already.');
    const [first, ...others] = dependents.value;
    if (!first) return entry;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return fail('conflict', `This cannot be undone while later changes build on it: “${first.title}”${more}. Undo those first.`);
  }

  async #turn(
    entry: EntrySummary,
    kind: 'undo' | 'redo',
    title: string,
    turn: typeof undoing,
    options: StreamOptions,
  ): Promise<Result<Done | null>> {
    const head = entryHead(kind, entry.command, title, entry.subjects, entry.id);
    if (entry.ops > ONE_CALL) {
      return streamEntry(this.#journal, this.follower, head, this.#pages(entry, kind, turn), options);
    }
    const page = await this.#journal.entryOps({ id: entry.id, from: 0, limit: ONE_CALL });
    if (!page.ok) return page;
    return this.#queue.run(() => this.#committer.commit(head, turn(page.value)));
  }

  /** An undo takes the last ops back first, a redo starts with the first. */
  async *#pages(entry: EntrySummary, kind: 'undo' | 'redo', turn: typeof undoing): AsyncGenerator<readonly OpDraft[]> {
    const starts = Array.from({ length: Math.ceil(entry.ops / ONE_CALL) }, (_, i) => i * ONE_CALL);
    for (const from of kind === 'undo' ? starts.toReversed() : starts) {
      const page = await this.#journal.entryOps({ id: entry.id, from, limit: ONE_CALL });
      if (!page.ok) throw new Error(page.error.message);
      yield turn(page.value);
    }
  }

  /** Shows the save state while work is under way. A refused input is not a failed save. */
  async #saving<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    this.#waiting++;
    setSaveState({ state: 'saving' });
    const result = await work().catch((error: unknown) => fail('failed', `Not saved: ${messageOf(error)}`));
    this.#waiting--;
    if (result.ok && result.value !== null) for (const listener of this.#entryListeners) listener();
    const harmless = result.ok || ['invalid', 'not-found', 'conflict', 'cancelled'].includes(result.error.code);
    if (!harmless) setSaveState({ state: 'failed', message: result.error.message });
    else if (this.#waiting === 0) setSaveState({ state: 'saved' });
    return result;
  }
}

function entryHead(
  kind: EntryKind,
  command: string,
  title: string,
  subjects: readonly string[],
  target: string | null,
): EntryHead {
  const about = [...new Set(subjects)].slice(0, 200);
  return { id: newId(), kind, command, title: title.slice(0, 500), subjects: about, target };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
