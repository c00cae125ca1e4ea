import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';

/**
 * Answers the system's save dialog with a file of this name from now on, or closes it without one (null). Answers how to
 * read what was saved there.
 */
export async function answerSaveDialog(app: ElectronApplication, name: string | null): Promise<() => Promise<string>> {
  const file = name === null ? '' : path.join(await mkdtemp(path.join(tmpdir(), 'warmbench-saved-')), name);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath });
  }, file);
  return async () => {
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).not.toBe('');
    return readFile(file, 'utf8');
  };
}
