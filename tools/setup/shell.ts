import { findChromium, noChromiumMessage } from '../chromium-shell/find-chromium.ts';
import { aptInstall, canUseApt } from './debian.ts';
import { obtainElectron } from './electron.ts';
import { run } from './processes.ts';
import { inProject, say } from './project.mjs';

/** What runs the built app: Electron, or the stand-in that opens it in an installed Chromium. */
export interface Shell {
  readonly kind: 'electron' | 'chromium';
  readonly executable: string;
  /** Arguments the executable needs on this machine, before the app's folder. */
  readonly args: readonly string[];
  /** A command to run it under (a virtual display), or nothing. */
  readonly under: readonly string[];
}

/** A missing shell is the machine's state, not a bug: the sentence is for the person at the terminal. */
export class NoShell extends Error {}

export const isHeadless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const IS_LINUX_ROOT = process.platform === 'linux' && process.getuid?.() === 0;

/** WARMBENCH_SHELL=electron insists on Electron and downloads it again; WARMBENCH_SHELL=chromium does not ask for it. */
export async function chooseShell(): Promise<Shell> {
  const wish = process.env['WARMBENCH_SHELL'];
  const electron = wish === 'chromium' ? undefined : await usableElectron(wish === 'electron');
  if (electron !== undefined) return electron;
  if (wish === 'electron') throw new NoShell('Electron could not be downloaded or does not run here; without WARMBENCH_SHELL=electron an installed Chromium is used.');
  if (wish !== 'chromium') say('Electron is not available here, so the app runs in the installed Chromium (WARMBENCH_SHELL=electron tries the download again).');
  return chromiumShell();
}

async function usableElectron(force: boolean): Promise<Shell | undefined> {
  const executable = await obtainElectron(force);
  if (executable === undefined) return undefined;
  const args = IS_LINUX_ROOT ? ['--no-sandbox'] : [];
  if (process.platform === 'linux' && (await run(executable, [...args, '--version'], { quiet: true, timeoutMs: 20_000 })).code !== 0) return undefined;
  const under = isHeadless ? ['xvfb-run', '-a'] : [];
  if (under.length > 0 && (await run('xvfb-run', ['-a', 'true'], { quiet: true, timeoutMs: 20_000 })).code !== 0) return undefined;
  if (IS_LINUX_ROOT) say("running as root, so Electron's process sandbox is off (--no-sandbox).");
  return { kind: 'electron', executable, args, under };
}

async function chromiumShell(): Promise<Shell> {
  await chromiumPath();
  return { kind: 'chromium', executable: inProject('tools/chromium-shell/electron'), args: [], under: [] };
}

/** The installed Chromium; on Debian, as root, it is installed when there is none. */
export async function chromiumPath(): Promise<string> {
  if (findChromium() === null && canUseApt()) await aptInstall('chromium');
  const found = findChromium();
  if (found === null) throw new NoShell(noChromiumMessage());
  return found;
}
