import { MAX_OPS_PER_CALL, type EntryHead } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { JournalPort } from '../journal-port.ts';
import { happened } from './append.ts';
import type { Done } from './committer.ts';
import { cutTitle } from './entry-head.ts';
import { within } from './within.ts';

/** `journal`: ops safe on disk; `view`: ops shown. Cancelling is possible until everything is safe. */
export type StreamProgress = (phase: 'journal' | 'view', done: number) => void;

export type StreamOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: StreamProgress;
  /** The final title, when it can only be told at the end. */
  readonly title?: () => string;
};

/** Applies to the view what the journal has got; tells the ops of each page. */
export type Show = (onPage: (ops: number) => void) => Promise<Result<unknown>>;

/**
 * One entry of any length, written part by part: parts are safe in the journal as they come and count only once all of
 * it is committed.
 */
export class EntryStream {
  readonly #journal: JournalPort;
  readonly #head: EntryHead;
  readonly #options: StreamOptions;
  /** The journal may know of it. */
  #begun = false;
  #sent = 0;

  constructor(journal: JournalPort, head: EntryHead, options: StreamOptions) {
    this.#journal = journal;
    this.#head = head;
    this.#options = options;
  }

  /** Puts a part into the journal. After a failure the whole is to be dropped. */
  async send(ops: readonly OpDraft[]): Promise<Result<null>> {
    const { signal, onProgress } = this.#options;
    for (let i = 0; i < ops.length; i += MAX_OPS_PER_CALL) {
      if (signal?.aborted) return cancelled();
      const begun = this.#begun ? ok(null) : await this.#begin();
      if (!begun.ok) return begun;
      const part = ops.slice(i, i + MAX_OPS_PER_CALL);
      const answer = await within('Saving', this.#journal.chunk({ id: this.#head.id, from: this.#sent, ops: part }));
      if (!answer.ok) return answer;
      this.#sent += part.length;
      onProgress?.('journal', this.#sent);
    }
    return ok(null);
  }

  /** Commits what was sent and shows it; `null` when nothing was. */
  async finish(show: Show): Promise<Result<Done | null>> {
    const { signal, onProgress } = this.#options;
    if (this.#sent === 0 || signal?.aborted) {
      await this.drop();
      return signal?.aborted ? cancelled() : ok(null);
    }
    const { id } = this.#head;
    const title = cutTitle(this.#options.title?.() ?? this.#head.title);
    const committed = await within('Saving', this.#journal.commit({ id, title }));
    if (!committed.ok && !(await happened(this.#journal, id, committed))) {
      await this.drop();
      return committed;
    }
    let shown = 0;
    const followed = await show((ops) => onProgress?.('view', (shown += ops)));
    return followed.ok ? ok({ entryId: id, title }) : followed;
  }

  /** Takes back what was sent. */
  async drop(): Promise<void> {
    if (this.#begun) await within('Taking back', this.#journal.void({ id: this.#head.id }));
  }

  #begin(): Promise<Result<null>> {
    this.#begun = true;
    return within('Saving', this.#journal.begin({ head: this.#head }));
  }
}

/** An entry whose parts come by themselves, such as the pages of an import. */
export async function streamEntry(
  journal: JournalPort,
  head: EntryHead,
  chunks: AsyncIterable<readonly OpDraft[]> | Iterable<readonly OpDraft[]>,
  options: StreamOptions,
  show: Show,
): Promise<Result<Done | null>> {
  const stream = new EntryStream(journal, head, options);
  try {
    for await (const chunk of chunks) {
      const sent = await stream.send(chunk);
      if (sent.ok) continue;
      await stream.drop();
      return sent;
    }
  } catch (error) {
    await stream.drop();
    return fail('failed', `Stopped, and nothing was changed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return stream.finish(show);
}

export function cancelled(): Result<never> {
  return fail('cancelled', 'Cancelled. Nothing was changed.');
}
