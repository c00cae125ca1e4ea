import type { ElectronApplication, Page } from '@playwright/test';
import { ask } from './bridge.ts';

/** Makes the disk seem to have this much room, in bytes, and lets the app look. */
export async function setFreeSpace(app: ElectronApplication, page: Page, bytes: number): Promise<void> {
  await app.evaluate(async (_electron, free) => {
    const disk: { statfs: unknown } = process.getBuiltinModule('node:fs/promises');
    disk.statfs = async () => ({ bavail: free, bsize: 1 });
  }, bytes);
  await ask(page, 'vault.disk');
}
