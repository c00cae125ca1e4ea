import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

export const root = path.join(import.meta.dirname, '..');

/** What `npm test` chose; else Electron when its binary is there, else the Chromium shell. */
function executable(): string {
  const chosen = process.env['WARMBENCH_EXECUTABLE'];
  if (chosen) return chosen;
  const folder = path.join(root, 'node_modules/electron');
  const binary = existsSync(path.join(folder, 'path.txt')) ? path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8')) : '';
  return existsSync(binary) ? binary : path.join(root, 'tools/chromium-shell/electron');
}

/** The same place and language on every machine, so that dates and names read the same. */
const PLACE = { TZ: 'Europe/Berlin', LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', LC_ALL: 'en_GB.UTF-8' };

export interface LaunchOptions {
  /** The data folder; two launches on one folder are the same installation. */
  readonly profile: string;
  /** Further arguments for the app. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built app on a data folder. */
export async function launchApp({ profile, args = [], env = {} }: LaunchOptions): Promise<ElectronApplication> {
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return _electron.launch({
    executablePath: executable(),
    args: ['--lang=en-GB', root, '--profile', profile, ...args],
    locale: 'en-GB',
    timezoneId: PLACE.TZ,
    env: { ...inherited, ...PLACE, ...env },
    cwd: root,
  });
}

/** Ends the app and all its processes (its group, where there are groups) as a power cut would. */
export async function killApp(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
  await ended;
}
