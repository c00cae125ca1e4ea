import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens a URL or file with the program the system has for it. */
export function openExternal(target: string): Promise<void> {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
    child.once('error', (error) => reject(new Error(`Cannot open ${target}: ${command} cannot be started (${error.message})`)));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Cannot open ${target}: ${command} ended with ${code}`));
    });
    child.unref();
  });
}
