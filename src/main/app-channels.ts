import { app, shell } from 'electron';
import { fail, ok } from '#shared/result.ts';
import { externalLink } from './external-links.ts';
import type { Ipc } from './ipc.ts';
import type { Log } from './log-types.ts';

const MAX_MESSAGE = 300;

/** What the window may ask of the application itself. */
export function setupAppChannels(ipc: Ipc, log: Log, profile: string): void {
  ipc.handle('app.info', () =>
    ok({ version: app.getVersion(), dataFolder: profile, platform: process.platform, locale: app.getLocale() }),
  );
  ipc.handle('app.openLink', async ({ url }) => {
    const link = externalLink(url);
    if (!link.ok) return link;
    await shell.openExternal(link.value);
    return ok(null);
  });
  ipc.handle('app.showDataFolder', async () => {
    const problem = await shell.openPath(profile);
    return problem === '' ? ok(null) : fail('failed', `The data folder could not be opened. It is at ${profile}.`);
  });
  ipc.listen('log.error', ({ message, stack }) => log.error(`Window: ${message.slice(0, MAX_MESSAGE)}\n${frames(stack)}`));
}

/** The lines of a stack that name places in the program; the first lines repeat the message, which may quote data. */
function frames(stack: string): string {
  return stack.split('\n').filter((line) => /^\s+at |@/.test(line)).slice(0, 30).join('\n');
}
