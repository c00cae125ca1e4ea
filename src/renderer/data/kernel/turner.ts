import type { EntryKind, EntrySummary } from '#shared/journal.ts';
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
import { streamEntry, type Show, type StreamOptions } from './stream.ts';
import { readTouched } from './view.ts';
import { within } from './within.ts';
import type { Works } from './works.ts';

type Kind = Exclude<EntryKind, 'do'>;

/** Ops that are turned together: few enough for the window to stay quick. An entry of more is streamed. */
const PART = 500;

const turns = { undo: undoing, redo: redoing };

export type TurnerParts = {
  readonly db: Database;
  readonly journal: JournalPort;
  readonly follower: Follower;
  readonly committer: Committer;
  readonly queue: Queue;
  readonly works: Works;
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

  /**
   * Finding the entry and turning it is one task of the queue: no command comes in between. Only a long one whose caller
   * shows the progress itself is turned beside the queue, while other commands go on.
   */
  async #turn(kind: Kind, find: () => Promise<Result<EntrySummary>>, options: StreamOptions): Promise<Result<Done | null>> {
    const { follower, queue, onTurned } = this.#parts;
    let turning = '';
    const found = await queue.run(async () => {
      const settled = await follower.settle();
      const entry = settled.ok ? await find() : settled;
      if (entry.ok) turning = entry.value.id;
      if (!entry.ok || (entry.value.ops > PART && options.onProgress)) return entry;
      return entry.value.ops > PART ? this.#shown(kind, entry.value) : this.#short(kind, entry.value);
    });
    const beside = found.ok && found.value !== null && 'ops' in found.value;
    const done = beside ? await this.#long(kind, found.value, options, (onPage) => follower.follow(onPage)) : (found as Result<Done | null>);
    if (done.ok) onTurned(turning);
    return done;
  }

  async #short(kind: Kind, entry: EntrySummary): Promise<Result<Done>> {
    const { journal, committer } = this.#parts;
    const page = await within('Reading the journal', journal.entryOps({ id: entry.id, from: 0, limit: PART }));
    return page.ok ? committer.commit(headOf(kind, entry), turns[kind](page.value)) : page;
  }

  /** A long entry, with its progress for the window to show. */
  async #shown(kind: Kind, entry: EntrySummary): Promise<Result<Done | null>> {
    const { follower, works } = this.#parts;
    const stop = new AbortController();
    const title = `${kind === 'undo' ? 'Undoing' : 'Redoing'}: ${entry.title}`;
    const total = entry.ops;
    const onProgress = (phase: 'journal' | 'view', ops: number): void => {
      const done = Math.min(ops, total);
      if (phase === 'view') works.show({ title, phase: 'showing', done, total, cancel: null });
      else works.show({ title, phase: 'saving', done, total, cancel: done < total ? () => stop.abort() : null });
    };
    onProgress('journal', 0);
    try {
      return await this.#long(kind, entry, { signal: stop.signal, onProgress }, (onPage) => follower.catchUp(onPage));
    } finally {
      works.show(null);
    }
  }

  #long(kind: Kind, entry: EntrySummary, options: StreamOptions, show: Show): Promise<Result<Done | null>> {
    return streamEntry(this.#parts.journal, headOf(kind, entry), this.#pages(entry, kind), options, show);
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
    const starts = Array.from({ length: Math.ceil(entry.ops / PART) }, (_, i) => i * PART);
    for (const from of kind === 'undo' ? starts.toReversed() : starts) {
      const page = await within('Reading the journal', journal.entryOps({ id: entry.id, from, limit: PART }));
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
