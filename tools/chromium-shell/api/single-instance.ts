import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** What a second start tells the first. */
export interface SecondStart {
  argv: string[];
  workingDirectory: string;
  additionalData: unknown;
}

/**
 * The lock behind `app.requestSingleInstanceLock`: a file that names its owner, made in one step, in the user data folder.
 * A second start leaves a note beside it, which the owner watches for; nothing here needs the event loop, so that the
 * answer is there at once and the note is written even if the second process ends right away.
 */
export class SingleInstanceLock {
  #folder: string | null = null;
  #watcher: FSWatcher | null = null;

  /** Takes the lock, or leaves a note for the process that has it and returns false. */
  acquire(userData: string, note: SecondStart, onNote: (note: SecondStart) => void): boolean {
    if (this.#folder) return true;
    const folder = path.join(userData, 'single-instance');
    mkdirSync(folder, { recursive: true });
    if (!take(folder)) {
      leaveNote(folder, note);
      return false;
    }
    this.#folder = folder;
    for (const old of notes(folder)) rmSync(path.join(folder, old), { force: true });
    this.#watcher = watch(folder, { persistent: false }, () => readNotes(folder, onNote));
    return true;
  }

  get held(): boolean {
    return this.#folder !== null;
  }

  release(): void {
    if (!this.#folder) return;
    this.#watcher?.close();
    rmSync(path.join(this.#folder, 'owner'), { force: true });
    this.#folder = null;
  }
}

function take(folder: string): boolean {
  const own = path.join(folder, `owner-${randomUUID()}`);
  const owner = path.join(folder, 'owner');
  writeFileSync(own, `${process.pid} ${startTime(process.pid)}`);
  try {
    return link(own, owner) || (removeStale(owner) && link(own, owner));
  } finally {
    rmSync(own, { force: true });
  }
}

function link(own: string, owner: string): boolean {
  try {
    linkSync(own, owner);
    return true;
  } catch {
    return false;
  }
}

/** Removes the lock of a process that is gone; puts it back if a living one took it in between. */
function removeStale(owner: string): boolean {
  if (isHeld(owner)) return false;
  const aside = `${owner}-${randomUUID()}`;
  try {
    renameSync(owner, aside);
  } catch {
    return true;
  }
  const tookLiving = isHeld(aside);
  if (tookLiving) link(aside, owner);
  rmSync(aside, { force: true });
  return !tookLiving;
}

function isHeld(file: string): boolean {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const [pid = '', started = ''] = content.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch {
    return false;
  }
  return startTime(Number(pid)) === started;
}

/** When a process started, where that can be read, for process numbers are used again. */
function startTime(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
  } catch {
    return 'gone';
  }
}

function leaveNote(folder: string, note: SecondStart): void {
  const name = randomUUID();
  writeFileSync(path.join(folder, `${name}.part`), JSON.stringify(note));
  renameSync(path.join(folder, `${name}.part`), path.join(folder, `${name}.note`));
}

function notes(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.note'));
}

function readNotes(folder: string, onNote: (note: SecondStart) => void): void {
  for (const name of notes(folder)) {
    const file = path.join(folder, name);
    const note = JSON.parse(readFileSync(file, 'utf8')) as SecondStart;
    rmSync(file, { force: true });
    onNote(note);
  }
}
