import { readFileSync } from 'node:fs';
import { run } from './processes.ts';
import { say } from './project.mjs';

/** Only Debian itself: Ubuntu's package `chromium` is a pointer to a snap, which containers cannot run. */
export function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs a Debian package; the package lists are fetched only when the first attempt fails. */
export async function aptInstall(name: string): Promise<boolean> {
  say(`installing Debian's package ${name} (once)`);
  const install = (): ReturnType<typeof run> =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if ((await install()).code === 0) return true;
  await run('apt-get', ['update', '-qq'], { quiet: true });
  return (await install()).code === 0;
}
