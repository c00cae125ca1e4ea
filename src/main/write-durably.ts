import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncLater } from './sync-later.ts';

/**
 * Writes a file so that after a crash either the old or the new content is there: temporary file beside it, fsync, rename,
 * fsync of the folder. Throws what the file system throws, and leaves no temporary file behind.
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.part`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncLater(path.dirname(file), 'folder');
}
