import type { Bridge } from '#preload/index.ts';
import type { SavedFile } from '#shared/ipc.ts';
import { fail, type Result } from '#shared/result.ts';
import type { Part } from './parts.ts';

type Port = Pick<Bridge['exports'], 'write' | 'finish' | 'cancel'>;

export type SaveOptions = { readonly signal: AbortSignal; readonly onProgress: (done: number, total: number) => void };

/** Hands pieces to main until all are there, and makes the export whole; when anything fails, nothing of it stays. */
export async function saveParts(port: Port, parts: AsyncIterable<Part>, { signal, onProgress }: SaveOptions): Promise<Result<SavedFile>> {
  try {
    for await (const { file, text, done, total } of parts) {
      if (signal.aborted) break;
      const written = await port.write({ file, text });
      if (!written.ok && !signal.aborted) {
        await port.cancel();
        return written;
      }
      onProgress(done, total);
    }
  } catch (error) {
    await port.cancel();
    return fail('failed', `Nothing was saved: your data could not be read. (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!signal.aborted) return port.finish();
  await port.cancel();
  return fail('cancelled', 'Cancelled. Nothing was saved.');
}
