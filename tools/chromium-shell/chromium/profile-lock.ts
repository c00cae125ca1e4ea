import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const GRACE_MS = 1500;
const POLL_MS = 10;

/**
 * Waits until no Chromium uses a profile any more. After a hard end the old one closes by itself within moments;
 * one that does not is killed, for two of them would make the new one open its window in the old one and exit.
 */
export async function freeProfile(profile: string): Promise<void> {
  const deadline = Date.now() + GRACE_MS;
  for (let owner = profileOwner(profile); owner !== null; owner = profileOwner(profile)) {
    if (Date.now() > deadline) kill(owner);
    await delay(POLL_MS);
  }
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(path.join(profile, name), { force: true });
}

/** The process that holds a profile's lock and lives. */
export function profileOwner(profile: string): number | null {
  let target: string;
  try {
    target = readlinkSync(path.join(profile, 'SingletonLock'));
  } catch {
    return null;
  }
  const pid = Number(target.slice(target.lastIndexOf('-') + 1));
  return Number.isInteger(pid) && pid > 0 && runsWith(pid, profile) ? pid : null;
}

/** Whether a process lives and, where that can be read, was started for this profile: numbers are used again. */
function runsWith(pid: number, profile: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile);
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      continue;
    }
  }
}
