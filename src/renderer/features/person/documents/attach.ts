import { guessKind } from '#shared/domain/document.ts';
import { MAX_FILE_BYTES, type StoredFile } from '#shared/documents.ts';
import { newId } from '#shared/ids.ts';
import { desk, run, undo } from '#data/desk.ts';
import { formatBytes } from '#ui/format/format.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** How far attaching has come; `cancelled` is asked before each next file. */
export type AttachSteps = {
  readonly onStep: (step: { readonly name: string; readonly done: number; readonly total: number }) => void;
  readonly cancelled: () => boolean;
};

/** Asks for files and attaches them to a person. */
export async function attachChosen(personId: string, steps: AttachSteps): Promise<void> {
  const chosen = await desk().bridge.documents.choose();
  if (!chosen.ok) return tell(chosen.error.message);
  for (const sentence of chosen.value.refused) tell(sentence);
  await each(chosen.value.files, (file) => file.name, steps, (file) => attach(personId, file));
}

/** Attaches files that were dropped or pasted. */
export async function attachFiles(personId: string, files: readonly File[], steps: AttachSteps): Promise<void> {
  await each(files, ({ name }) => name, steps, async (file) => {
    if (file.size > MAX_FILE_BYTES) return tell(`${file.name} was not kept: it is larger than ${formatBytes(MAX_FILE_BYTES)}.`);
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return tell(`${file.name} was not kept: it could not be read. Check the file and try again.`);
    const kept = await desk().bridge.documents.put({ name: file.name, bytes: new Uint8Array(bytes) });
    return kept.ok ? attach(personId, kept.value) : tell(kept.error.message);
  });
}

async function each<T>(items: readonly T[], nameOf: (item: T) => string, { onStep, cancelled }: AttachSteps, act: (item: T) => Promise<void>): Promise<void> {
  for (const [done, item] of items.entries()) {
    if (cancelled()) return;
    onStep({ name: nameOf(item), done, total: items.length });
    await act(item);
  }
}

async function attach(personId: string, { name, sha256, size, format }: StoredFile): Promise<void> {
  const read = await desk().bridge.documents.read({ sha256, format });
  if (!read.ok) return tell(read.error.message);
  const file = { sha256, size, format, ...read.value };
  showResult(await run('document.add', { id: newId(), personId, kind: guessKind(name, format), name, file }), undo);
}

function tell(message: string): void {
  showToast({ message, tone: 'danger' });
}
