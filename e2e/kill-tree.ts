import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';
import { killApp } from './launch.ts';

/** Kills every process that works on a data folder at once, as a power cut would; resolves when the app is gone. */
export async function killTree(app: ElectronApplication, profile: string): Promise<void> {
  for (const pid of process.platform === 'linux' ? pidsNaming(profile) : []) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself between being seen and being killed.
    }
  }
  await killApp(app);
}

/** Processes whose command line names the folder, and their children. */
function pidsNaming(folder: string): number[] {
  const parents = new Map<number, number>();
  const found = new Set<number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) found.add(pid);
      parents.set(pid, Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]));
    } catch {
      // Gone already.
    }
  }
  for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  return [...found];
}
