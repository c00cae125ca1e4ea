import { app, dialog } from 'electron';
import path from 'node:path';
import { setupAppChannels } from './app-channels.ts';
import { setupIpc } from './ipc.ts';
import { setupJournal } from './journal/setup.ts';
import { setupLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { profileFolder } from './profile.ts';
import { registerAppScheme, setupProtocol } from './protocol.ts';
import { setupSecurity } from './security.ts';
import { currentWindow, setupWindows } from './windows.ts';

const asked = profileFolder(process.argv, process.env['WARMBENCH_PROFILE'], process.cwd());
if (asked !== null) app.setPath('userData', asked);
const profile = app.getPath('userData');
const devUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const log = setupLog(profile);

registerAppScheme();

if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.error('Start failed', error);
      dialog.showErrorBox('Warmbench could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
} else {
  app.quit();
}

/** Everything that listens is set up before the window, which asks at once. */
async function start(): Promise<void> {
  log.info(`Warmbench ${app.getVersion()} starts`);
  const ipc = setupIpc(log, devUrl, currentWindow);
  setupSecurity(log, devUrl);
  setupProtocol(path.join(import.meta.dirname, '../renderer'));
  setupAppChannels(ipc, log, profile);
  await setupJournal({ ipc, log, profile });
  setupMenu(ipc, profile);
  setupWindows({ ipc, log, profile, devUrl, preload: path.join(import.meta.dirname, '../preload/index.cjs') });
}
