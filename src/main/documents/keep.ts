import { MAX_FILE_BYTES, type StoredFile } from '#shared/documents.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { readOnlySentence, type WriteGuard } from '#main/journal/guard.ts';
import { documentFormat } from './format.ts';
import type { DocumentStore } from './store.ts';

const MAX_NAME = 200;

/** Keeps a file's bytes, or says why not. Answers only when they are on the disk. */
export async function keepFile(store: DocumentStore, guard: WriteGuard, givenName: string, bytes: Uint8Array): Promise<Result<StoredFile>> {
  const name = shownName(givenName);
  if (bytes.length === 0) return fail('invalid', `${name} was not kept: it is empty.`);
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(name);
  const format = documentFormat(givenName, bytes);
  if (format === null) {
    return fail('invalid', `${name} was not kept: a document is a PDF, Word (.docx), OpenDocument (.odt), RTF, text or picture file. Save it as one of these and attach that.`);
  }
  if (!guard.writable()) return fail('read-only', readOnlySentence);
  try {
    return ok({ name, sha256: await store.put(bytes), size: bytes.length, format });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw error;
    guard.onFull();
    return fail('read-only', readOnlySentence);
  }
}

export function tooLarge(name: string): Result<never> {
  return fail('invalid', `${shownName(name)} was not kept: it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB. Make it smaller, by leaving pictures out, and attach that.`);
}

/** The last part of a path as it is shown: without controls and the invisible characters that turn text around. */
function shownName(text: string): string {
  const last = text.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, '').replace(/\s+/g, ' ').trim();
  return [...plain].slice(0, MAX_NAME).join('') || 'document';
}
