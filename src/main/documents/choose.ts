import { dialog, type OpenDialogOptions } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MAX_FILE_BYTES, type ChosenFiles, type StoredFile } from '#shared/documents.ts';
import { fail, type Result } from '#shared/result.ts';
import type { WriteGuard } from '#main/journal/guard.ts';
import { currentWindow } from '#main/windows.ts';
import { keepFile, tooLarge } from './keep.ts';
import type { DocumentStore } from './store.ts';

const options: OpenDialogOptions = {
  title: 'Attach documents',
  properties: ['openFile', 'multiSelections'],
  filters: [
    { name: 'Documents', extensions: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'png', 'jpg', 'jpeg', 'webp', 'gif'] },
    { name: 'All files', extensions: ['*'] },
  ],
};

/** Asks the user for files and keeps each of them; none when the dialog was closed. */
export async function chooseFiles(store: DocumentStore, guard: WriteGuard): Promise<ChosenFiles> {
  const window = currentWindow();
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const files: StoredFile[] = [];
  const refused: string[] = [];
  for (const file of canceled ? [] : filePaths) {
    const kept = await keepPath(store, guard, file);
    if (kept.ok) files.push(kept.value);
    else refused.push(kept.error.message);
  }
  return { files, refused };
}

async function keepPath(store: DocumentStore, guard: WriteGuard, file: string): Promise<Result<StoredFile>> {
  const name = path.basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) return fail('invalid', `${name} was not kept: it is not a file.`);
    if (found.size > MAX_FILE_BYTES) return tooLarge(name);
    return await keepFile(store, guard, name, await readFile(file));
  } catch {
    return fail('failed', `${name} was not kept: it could not be read, or there is no access to the data folder. Check the file and try again.`);
  }
}
