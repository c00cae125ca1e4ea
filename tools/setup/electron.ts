import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf } from './commands.ts';
import { run } from './processes.ts';
import { inProject, readJson, say } from './project.mjs';

const FOLDER = inProject('node_modules/electron');
const FAILURE = inProject('.cache/electron-download-failed.json');
const PATIENCE_MS = 90_000;
const LONG_PATIENCE_MS = 20 * 60_000;
const DAY_MS = 86_400_000;

interface Failure {
  readonly version: string;
  readonly at: number;
}

function electronVersion(): string {
  return (readJson(path.join(FOLDER, 'package.json')) as { version: string }).version;
}

/** Electron's executable where the npm package's own check would also call it complete. */
export function installedElectron(): string | undefined {
  try {
    const executable = path.join(FOLDER, 'dist', readFileSync(path.join(FOLDER, 'path.txt'), 'utf8'));
    const version = readFileSync(path.join(FOLDER, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return version === electronVersion() && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

function failedToday(): boolean {
  const failure = readJson(FAILURE) as Failure | undefined;
  return failure?.version === electronVersion() && Date.now() - failure.at < DAY_MS;
}

/**
 * Electron's executable, downloaded when it is not there. A failed download is remembered for a day, so that the next
 * start is quick; `force` tries again, and waits long.
 */
export async function obtainElectron(force: boolean): Promise<string | undefined> {
  const installed = installedElectron();
  if (installed !== undefined) return installed;
  if (!force && failedToday()) return undefined;
  say('fetching Electron (about 120 MB, once)');
  await run(process.execPath, [commandOf('electron', 'install-electron')], { quiet: true, timeoutMs: force ? LONG_PATIENCE_MS : PATIENCE_MS });
  const fetched = installedElectron();
  if (fetched === undefined) remember({ version: electronVersion(), at: Date.now() });
  else rmSync(FAILURE, { force: true });
  return fetched;
}

function remember(failure: Failure): void {
  mkdirSync(path.dirname(FAILURE), { recursive: true });
  writeFileSync(FAILURE, JSON.stringify(failure));
}
