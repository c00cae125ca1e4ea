import { MAX_OPS_PER_CALL, type EntryHead } from '#shared/journal.ts';
import { ok, type Result } from '#shared/result.ts';
import type { OpDraft } from '#shared/sync/op.ts';
import type { JournalPort } from '../journal-port.ts';
import { within } from './within.ts';

/** An entry on disk: its position, and the stamps of its ops in order. */
export type Appended = { readonly pos: number; readonly hlcs: readonly string[] };

/**
 * Appends an entry, or makes sure that a late append will not happen after all. `null`: it had happened, but its answer
 * was lost; the entry can be read back from the journal.
 */
export async function appendEntry(journal: JournalPort, head: EntryHead, ops: readonly OpDraft[]): Promise<Result<Appended | null>> {
  const answer = ops.length <= MAX_OPS_PER_CALL ? await within('Saving', journal.append({ head, ops })) : await appendParts(journal, head, ops);
  if (answer.ok || !(await happened(journal, head.id, answer))) return answer;
  return ok(null);
}

/** Whether an entry was committed although its answer says otherwise; if it was not, it never will be. */
export async function happened(journal: JournalPort, id: string, answer: Result<unknown>): Promise<boolean> {
  const open = !answer.ok && (answer.error.code === 'timeout' || answer.error.code === 'failed');
  if (!open) return false;
  const voided = await within('Taking back', journal.void({ id }));
  return !voided.ok && voided.error.code === 'conflict';
}

async function appendParts(journal: JournalPort, head: EntryHead, ops: readonly OpDraft[]): Promise<Result<Appended>> {
  const begun = await within('Saving', journal.begin({ head }));
  if (!begun.ok) return begun;
  const hlcs: string[] = [];
  for (let i = 0; i < ops.length; i += MAX_OPS_PER_CALL) {
    const part = await within('Saving', journal.chunk({ id: head.id, from: i, ops: ops.slice(i, i + MAX_OPS_PER_CALL) }));
    if (!part.ok) {
      await within('Taking back', journal.void({ id: head.id }));
      return part;
    }
    hlcs.push(...part.value.hlcs);
  }
  const committed = await within('Saving', journal.commit({ id: head.id, title: head.title }));
  return committed.ok ? ok({ pos: committed.value.pos, hlcs }) : committed;
}
