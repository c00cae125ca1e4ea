import fsPromises from 'node:fs/promises';
import type { DiskState } from '#shared/vault.ts';

const LOW = 500 * 1024 * 1024;
const READ_ONLY = 100 * 1024 * 1024;

/** Below 500 MB we warn, below 100 MB nothing is written, well before SQLite or the browser's database would fail. */
export function diskLevel(free: number): DiskState['level'] {
  if (free < READ_ONLY) return 'read-only';
  return free < LOW ? 'low' : 'ok';
}

export type Disk = {
  readonly state: () => DiskState;
  /** Looks now; tells `onChange` when the level is another one. */
  readonly check: () => Promise<DiskState>;
};

/** Watches the free space where `folder` lies. A disk that cannot be asked keeps its last state. */
export function createDisk(folder: string, onChange: (state: DiskState) => void): Disk {
  let state: DiskState = { free: Number.MAX_SAFE_INTEGER, level: 'ok' };
  return {
    state: () => state,
    check: async () => {
      const { bavail, bsize } = await fsPromises.statfs(folder).catch(() => ({ bavail: null, bsize: 0 }));
      if (bavail === null) return state;
      const free = bavail * bsize;
      const before = state.level;
      state = { free, level: diskLevel(free) };
      if (state.level !== before) onChange(state);
      return state;
    },
  };
}
