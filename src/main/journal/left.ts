import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Notes beside a closed journal how it was left. Without the note the next start looks through all of it, which is only slower. */
export function noteLeft(file: string): void {
  try {
    writeFileSync(noteOf(file), lookOf(file));
  } catch {
    rmSync(noteOf(file), { force: true });
  }
}

/**
 * Whether a journal lies there as it was left when it was closed in order: nothing was written to it since. The note is
 * taken away, so that a session that is cut off leaves none.
 */
export function isAsLeft(file: string): boolean {
  const note = noteOf(file);
  if (!existsSync(note)) return false;
  const left = readFileSync(note, 'utf8');
  rmSync(note);
  return !existsSync(`${file}-wal`) && left === lookOf(file);
}

function noteOf(file: string): string {
  return `${file}.left`;
}

/** Size and time of the last write, as exact as the file system tells them. */
function lookOf(file: string): string {
  const { size, mtimeNs, ino } = statSync(file, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}
