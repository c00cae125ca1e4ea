import { MAX_OPS_PER_CALL, type EntryKind, type EntrySummary } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { Database } from '../database.ts';
import type { JournalPort } from '../journal-port.ts';
import { withBase } from './base.ts';
import type { Committer, Done } from './committer.ts';
import { entryHead } from './entry-head.ts';
import type { Follower } from './follower.ts';
import { redoing, undoing } from './invert.ts';
import { Queue } from './queue.ts';
import { streamEntry, type StreamOptions } from './stream.ts';
import { readTouched } from './view.ts';
import { within } from './within.ts';

type Kind = Exclude<EntryKind, 'do'>;

const turns = { undo: undoing, redo: redoing };

export type TurnerParts = {
  readonly db: Database;
  readonly journal: JournalPort;
  readonly follower: Follower;
  readonly committer: Committer;
  readonly queue: Queue;
  /** Told the entry that was undone or redone. */
  readonly onTurned: (entryId: string) => void;
};

/** Undo and redo. One turn after the other, so that every press of the key acts on what the press before has left. */
export class Turner {
  readonly #parts: TurnerParts;
  readonly #turns = new Queue();

  constructor(parts: TurnerParts) {
    this.#parts = parts;
  }

  /** Takes back the newest entry in effect, or the named one when nothing later depends on it. */
  undo(entryId: string | undefined, options: StreamOptions): Promise<Result<Done | null>> {
    const find = () => (entryId === undefined ? this.#newest('undo') : this.#independent(entryId));
    return this.#turns.run(() => this.#turn('undo', find, options));
  }

  /** Brings back what was undone last. */
  redo(options: StreamOptions): Promise<Result<Done | null>> {
    return this.#turns.run(() => this.#turn('redo', () => this.#newest('redo'), options));
  }

  /** Finding the entry and turning it is one task of the queue: no command comes in between. Long ones are streamed. */
  async #turn(kind: Kind, find: () => Promise<Result<EntrySummary>>, options: StreamOptions): Promise<Result<Done | null>> {
    const { journal, follower, committer, queue, onTurned } = this.#parts;
    let turning = '';
    const found = await queue.run(async () => {
      const settled = await follower.settle();
      const entry = settled.ok ? await find() : settled;
      if (entry.ok) turning = entry.value.id;
      if (!entry.ok || entry.value.ops > MAX_OPS_PER_CALL) return entry;
      const page = await within('Reading the journal', journal.entryOps({ id: entry.value.id, from: 0, limit: MAX_OPS_PER_CALL }));
      return page.ok ? committer.commit(headOf(kind, entry.value), turns[kind](page.value)) : page;
    });
    const short = !found.ok || !('ops' in found.value);
    const done = short ? (found as Result<Done>) : await streamEntry(journal, follower, headOf(kind, found.value), this.#pages(found.value, kind), options);
    if (done.ok) onTurned(turning);
    return done;
  }

  async #newest(which: Kind): Promise<Result<EntrySummary>> {
    const state = await within('Reading the journal', this.#parts.journal.undoState());
    if (!state.ok) return state;
    const entry = state.value[which];
    return entry ? ok(entry) : fail('not-found', `There is nothing to ${which}.`);
  }

  async #independent(id: string): Promise<Result<EntrySummary>> {
    const { journal } = this.#parts;
    const entry = await within('Reading the journal', journal.entry({ id }));
    if (!entry.ok) return entry;
    if (entry.value.undone) return fail('conflict', 'This was undone already.');
    const dependents = await within('Reading the journal', journal.dependents({ id }));
    if (!dependents.ok) return dependents;
    const [first, ...others] = dependents.value;
    if (!first) return entry;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return fail('conflict', `This cannot be undone while later changes build on it: “${first.title}”${more}. Undo those first.`);
  }

  /** An undo takes the last ops back first, a redo starts with the first. */
  async *#pages(entry: EntrySummary, kind: Kind): AsyncGenerator<readonly OpDraft[]> {
    const { db, journal } = this.#parts;
    const starts = Array.from({ length: Math.ceil(entry.ops / MAX_OPS_PER_CALL) }, (_, i) => i * MAX_OPS_PER_CALL);
    for (const from of kind === 'undo' ? starts.toReversed() : starts) {
      const page = await within('Reading the journal', journal.entryOps({ id: entry.id, from, limit: MAX_OPS_PER_CALL }));
      if (!page.ok) throw new Error(page.error.message);
      const drafts = turns[kind](page.value);
      const before = await readTouched(db, drafts);
      yield drafts.map((draft) => withBase(draft, before));
    }
  }
}

function headOf(kind: Kind, { id, command, title, subjects }: EntrySummary): ReturnType<typeof entryHead> {
  return entryHead(kind, command, `${kind === 'undo' ? 'Undid' : 'Redid'}: ${title}`, subjects, id);
}
