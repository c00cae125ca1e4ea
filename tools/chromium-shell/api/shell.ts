import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Shell } from 'electron';

import { openExternal } from './open-external.ts';
import { strict } from './unimplemented.ts';

type Members = 'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem' | 'beep';

/** `shell`: other programs, by way of the system's opener. */
export const shell: Pick<Shell, Members> = strict('shell', {
  openExternal: (url: string): Promise<void> => openExternal(url),
  async openPath(file: string): Promise<string> {
    try {
      await openExternal(file);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  showItemInFolder(file: string): void {
    openExternal(path.dirname(file)).catch((error: unknown) => console.error(error));
  },
  trashItem(file: string): Promise<void> {
    return new Promise((resolve, reject) => {
      execFile('gio', ['trash', '--', file], (error) => {
        if (error) reject(new Error(`Failed to move item to the trash: ${error.message}`));
        else resolve();
      });
    });
  },
  beep(): void {
    process.stderr.write('\u0007');
  },
});
