import type { DocumentFormat } from '#shared/domain/document.ts';
import { extensionOf } from '#shared/documents.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { WriteGuard } from '#main/journal/guard.ts';
import { documentFormat } from './format.ts';
import { hashBytes } from './hash-bytes.ts';
import { keepFile } from './keep.ts';
import type { DocumentStore } from './store.ts';

/** What the export's record says of the file. */
type Said = { readonly sha256: string; readonly format: DocumentFormat; readonly name: string };

/** Keeps a file that comes back from an export, which is foreign: only what its record says it is, to the last byte. */
export async function keepRestored(store: DocumentStore, guard: WriteGuard, { sha256, format, name }: Said, bytes: Uint8Array): Promise<Result<null>> {
  if ((await hashBytes(bytes)) !== sha256) return fail('invalid', `${name}: the file in the export is not the one that was exported (its SHA-256 differs), so it was left out.`);
  if (documentFormat(`x.${extensionOf[format]}`, bytes) !== format) return fail('invalid', `${name}: the file in the export is not the kind of document it is said to be, so it was left out.`);
  const kept = await keepFile(store, guard, `x.${extensionOf[format]}`, bytes);
  return kept.ok ? ok(null) : kept;
}
