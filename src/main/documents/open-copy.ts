import { app, shell } from 'electron';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DocumentFormat } from '#shared/domain/document.ts';
import { extensionOf } from '#shared/documents.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { saveName } from '#main/save-name.ts';

const made: string[] = [];

/**
 * Opens a copy in the program the system has for its format: write-protected, with the extension of what the file really
 * is, in a folder of this user's own that goes when the application ends. The kept file itself is never handed out.
 */
export async function openCopy(bytes: Uint8Array, format: DocumentFormat, name: string): Promise<Result<null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'warmbench-document-'));
  if (made.length === 0) app.on('will-quit', removeCopies);
  made.push(folder);
  const file = path.join(folder, saveName(withoutExtension(name), extensionOf[format]));
  await writeFile(file, bytes);
  await chmod(file, 0o400);
  const problem = await shell.openPath(file);
  return problem === '' ? ok(null) : fail('failed', `No program opened ${path.basename(file)}. Install one for this kind of file, then try again.`);
}

function withoutExtension(name: string): string {
  const { name: stem } = path.parse(name);
  return stem === '' ? name : stem;
}

function removeCopies(): void {
  for (const folder of made.splice(0)) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another program still has it open; the system clears its temporary folder in time.
    }
  }
}
