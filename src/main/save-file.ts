import path from 'node:path';
import type { SavedFile } from '#shared/ipc.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { saveName } from './save-name.ts';
import { writeDurably } from './write-durably.ts';

export type FileKind = 'csv' | 'ics' | 'eml' | 'json' | 'vcf' | 'txt';

/** Asks the user for a place: the full path, or null when the dialog was closed. */
export type AskPath = (suggestion: string, kind: FileKind) => Promise<string | null>;

/** Saves where the user says. Answers the name and folder only when the file is really there. */
export async function saveFile(ask: AskPath, name: string, kind: FileKind, content: string | Uint8Array): Promise<Result<SavedFile>> {
  const chosen = await ask(saveName(name, kind), kind);
  if (chosen === null) return ok(null);
  const file = path.resolve(chosen);
  try {
    await writeDurably(file, content);
    return ok({ name: path.basename(file), folder: path.dirname(file) });
  } catch (error) {
    return fail('failed', notSaved(file, (error as NodeJS.ErrnoException).code));
  }
}

/** Why a file is not there, by the code of the file system, and what to do. */
export function notSaved(file: string, code: string | undefined): string {
  const name = path.basename(file);
  const folder = path.dirname(file);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${name} was not saved: there is no room left in ${folder}. Free some space or choose another folder.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${name} was not saved: Warmbench may not write in ${folder}. Choose another folder.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `${name} was not saved: the folder ${folder} is not there any more. Choose another folder.`;
    case 'EBUSY':
      return `${name} was not saved: another program has it open. Close it there and try again.`;
    case 'EISDIR':
      return `${name} was not saved: a folder has that name. Choose another name.`;
    default:
      return `${name} was not saved in ${folder}. Choose another folder and try again.`;
  }
}
