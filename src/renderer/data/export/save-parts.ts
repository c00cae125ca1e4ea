import type { Bridge } from '#preload/index.ts';
import type { SavedFile } from '#shared/ipc.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { Missing, Part, Parts, Taken } from './parts.ts';

type Port = Pick<Bridge['exports'], 'write' | 'documents' | 'finish' | 'cancel'>;

export type SaveOptions = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** An export that is there, and the files of documents that are not in it. */
export type Exported = { readonly saved: SavedFile; readonly missing: readonly Missing[] };

/** Hands pieces to main until all are there, and makes the export whole; when anything fails, nothing of it stays. */
export async function saveParts(port: Port, parts: Parts, { signal, onProgress }: SaveOptions): Promise<Result<Exported>> {
  const missing: Missing[] = [];
  try {
    for (let step = await parts.next(); !step.done && !signal.aborted; ) {
      const written = await hand(port, step.value);
      if (!written.ok) {
        if (signal.aborted) break;
        await port.cancel();
        return written;
      }
      if ('wanted' in step.value) missing.push(...missingOf(step.value.wanted, written.value));
      onProgress(step.value.done, step.value.total);
      step = await parts.next(written.value);
    }
  } catch (error) {
    await port.cancel();
    return fail('failed', `Nothing was saved: your data could not be read. (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    await parts.return();
  }
  if (signal.aborted) {
    await port.cancel();
    return fail('cancelled', 'Cancelled. Nothing was saved.');
  }
  const saved = await port.finish();
  return saved.ok ? ok({ saved: saved.value, missing }) : saved;
}

async function hand(port: Port, part: Part): Promise<Result<Taken>> {
  if ('wanted' in part) return port.documents({ files: [...part.wanted] });
  const written = await port.write({ file: part.file, text: part.text });
  return written.ok ? ok([]) : written;
}

function missingOf(wanted: readonly { readonly path: string }[], taken: Taken): Missing[] {
  return wanted.flatMap(({ path }, i) => {
    const reason = taken[i] ?? null;
    return reason === null ? [] : [{ path, reason }];
  });
}
