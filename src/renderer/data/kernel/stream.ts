import { MAX_OPS_PER_CALL, type EntryHead } from '#shared/journal.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { JournalPort } from '../journal-port.ts';
import { happened } from './append.ts';
import type { Done } from './committer.ts';
import type { Follower } from './follower.ts';
import { within } from './within.ts';

/** `journal`: ops safe on disk; `view`: entries shown. Cancelling is possible until everything is safe. */
export type StreamProgress = (phase: 'journal' | 'view', done: number) => void;

export type StreamOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: StreamProgress;
  /** The final title, when it can only be told at the end. */
  readonly title?: () => string;
};

/**
 * One entry of any length: all of it or none. Chunks are safe in the journal as they come, count only once committed,
 * and are shown page by page afterwards, while other commands go on.
 */
export async function streamEntry(
  journal: JournalPort,
  follower: Follower,
  head: EntryHead,
  chunks: AsyncIterable<readonly OpDraft[]> | Iterable<readonly OpDraft[]>,
  options: StreamOptions,
): Promise<Result<Done | null>> {
  const begun = await within('Saving', journal.begin({ head }));
  if (!begun.ok) return begun;
  const count = await sendChunks(journal, head.id, chunks, options);
  if (!count.ok || count.value === 0) {
    await within('Taking back', journal.void({ id: head.id }));
    return count.ok ? ok(null) : count;
  }
  const title = options.title?.() ?? head.title;
  const committed = await within('Saving', journal.commit({ id: head.id, title }));
  if (!committed.ok && !(await happened(journal, head.id, committed))) return committed;
  let shown = 0;
  const followed = await follower.follow((ops) => options.onProgress?.('view', (shown += ops)));
  return followed.ok ? ok({ entryId: head.id, title }) : followed;
}

async function sendChunks(
  journal: JournalPort,
  id: string,
  chunks: AsyncIterable<readonly OpDraft[]> | Iterable<readonly OpDraft[]>,
  { signal, onProgress }: StreamOptions,
): Promise<Result<number>> {
  let sent = 0;
  try {
    for await (const chunk of chunks) {
      for (let i = 0; i < chunk.length; i += MAX_OPS_PER_CALL) {
        if (signal?.aborted) return fail('cancelled', 'Cancelled. Nothing was changed.');
        const ops = chunk.slice(i, i + MAX_OPS_PER_CALL);
        const answer = await within('Saving', journal.chunk({ id, from: sent, ops }));
        if (!answer.ok) return answer;
        sent += ops.length;
        onProgress?.('journal', sent);
      }
    }
  } catch (error) {
    return fail('failed', `Stopped, and nothing was changed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return signal?.aborted ? fail('cancelled', 'Cancelled. Nothing was changed.') : ok(sent);
}
