import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The names a Chromium goes by on the PATH, best first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chromium comes from: the variables and the operating system to look at. */
export interface ChromiumSearch {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
}

/** The path of an installed Chromium, Chrome or Edge, or null. `WARMBENCH_CHROMIUM` comes before all others. */
export function findChromium({ env = process.env, platform = process.platform }: ChromiumSearch = {}): string | null {
  const chosen = env['WARMBENCH_CHROMIUM'];
  if (chosen) return isExecutable(chosen) ? chosen : null;
  return candidates(env, platform).find(isExecutable) ?? null;
}

/** What to tell a person who has no Chromium. */
export function noChromiumMessage(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['WARMBENCH_CHROMIUM'];
  if (chosen) return `WARMBENCH_CHROMIUM points at ${chosen}, which is not a program that can be started.`;
  return 'No Chromium was found. Install Chromium, Chrome or Edge, or set WARMBENCH_CHROMIUM to its path.';
}

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const extension = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name + extension)));
  return [...onPath, ...usualPlaces(env, platform)];
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return [...MAC_APPS, ...MAC_APPS.map((app) => path.join(env['HOME'] ?? '', app))];
  if (platform !== 'win32') return [];
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS_APPS.map((app) => path.win32.join(root, app)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
