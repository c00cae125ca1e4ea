import { open } from 'node:fs/promises';

/** Makes sure that a file, or what a folder lists, is on the disk. Main answers meanwhile, however much there is to write. */
export async function syncLater(target: string, kind: 'file' | 'folder'): Promise<void> {
  // Windows opens no folders; it writes what they list by itself.
  if (kind === 'folder' && process.platform === 'win32') return;
  const handle = await open(target, kind === 'file' ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
