import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { WindowState } from './window-options.ts';

const size = z.number().int().min(-100_000).max(100_000);
const windowState = z.object({
  bounds: z.object({ x: size, y: size, width: size, height: size }),
  maximized: z.boolean(),
});

/** Where the window was; null when that is not known. A convenience: an unreadable file is not worth a message. */
export function readWindowState(profile: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(stateFile(profile), 'utf8')));
  } catch {
    return null;
  }
}

export function writeWindowState(profile: string, state: WindowState): void {
  const file = stateFile(profile);
  try {
    mkdirSync(profile, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // A full disk must not keep the window from closing.
  }
}

function stateFile(profile: string): string {
  return path.join(profile, 'window.json');
}
