import { undo } from '#data/desk.ts';
import { currentRoute } from '#state/route.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { currentSession, flow } from './flow.ts';
import { countWords, importName } from './words.ts';

let stop: AbortController | undefined;

/** Imports what was checked. Until it is all safe it can be cancelled; then it is being shown. */
export async function runImport(): Promise<void> {
  const { checked, files, step } = flow.snapshot();
  const session = currentSession();
  if (!session || !checked || step !== 'review') return;
  const { prepared, matches, chosen } = checked;
  const name = importName(files);
  const choices = new Map(matches.map(({ index, personId }) => [index, { personId, choice: chosen.get(index) ?? 'skip' }] as const));
  stop = new AbortController();
  flow.set({ step: 'running', error: null, cancellable: true, progress: { label: 'Saving', done: 0, total: prepared.drafts } });
  const result = await session.run(prepared, {
    name,
    choices,
    signal: stop.signal,
    onProgress: (phase, done, total) => {
      const saving = phase === 'saving';
      flow.set({ cancellable: saving, progress: { label: saving ? 'Saving' : 'All safe on disk; now showing', done, total } });
    },
  });
  if (!result.ok) {
    const cancelled = result.error.code === 'cancelled';
    flow.set({ step: 'review', progress: null, cancellable: false, error: cancelled ? null : result.error.message });
    showToast({ message: result.error.message, ...(cancelled ? {} : { tone: 'danger' }) });
    return;
  }
  const { done, counts } = result.value;
  const entryId = done?.entryId ?? null;
  flow.set({ step: 'done', progress: null, cancellable: false, outcome: { name, entryId, counts, undone: false } });
  if (currentRoute().name === 'import') return;
  showToast({ message: `Imported ${name}: ${countWords(counts)}.`, ...(entryId === null ? {} : { undo: () => void undoImport(), undoes: [entryId] }) });
}

/** While it is being saved: nothing will have changed. */
export function cancelImport(): void {
  stop?.abort();
}

/** Takes the whole import back. */
export async function undoImport(): Promise<void> {
  const { outcome } = flow.snapshot();
  if (!outcome?.entryId || outcome.undone) return;
  const total = outcome.counts.added + outcome.counts.updated;
  flow.set({ error: null, progress: { label: 'Taking it back', done: 0, total } });
  const taken = await undo(outcome.entryId, {
    onProgress: (phase, done) => flow.set({ progress: { label: phase === 'journal' ? 'Taking it back' : 'Taken back; now showing', done: Math.min(done, total), total } }),
  });
  if (!taken.ok) flow.set({ progress: null, error: taken.error.message });
  else flow.set({ progress: null, outcome: { ...outcome, undone: true } });
}
