import { app, dialog } from 'electron';
import path from 'node:path';
// The bundler answers these imports with the path of the built script.
// oxlint-disable-next-line import/default
import checkWorker from './check/worker.ts?modulePath';
// oxlint-disable-next-line import/default
import filesWorker from './documents/check-worker.ts?modulePath';
// oxlint-disable-next-line import/default
import readerProcess from './documents/read/process.ts?modulePath';
// oxlint-disable-next-line import/default
import readerThread from './documents/read/thread.ts?modulePath';
import { setupAppChannels } from './app-channels.ts';
import { setupCalendar } from './calendar/setup.ts';
import { checkInWorker } from './check/run-check.ts';
import { setupExport } from './export/setup.ts';
import { createFileWatch, filesInWorker } from './documents/file-watch.ts';
import { setupDocuments } from './documents/setup.ts';
import { createDocumentStore } from './documents/store.ts';
import { setupFiles } from './files.ts';
import { setupIpc } from './ipc.ts';
import { setupJournal } from './journal/setup.ts';
import { setupLog } from './log.ts';
import { setupMenu } from './menu.ts';
import { profileFolder } from './profile.ts';
import { registerAppScheme, setupProtocol } from './protocol.ts';
import { closeNetwork, setupSecurity } from './security.ts';
import { setupDisk, setupVault } from './vault/setup.ts';
import { currentWindow, setupWindows } from './windows.ts';

const asked = profileFolder(process.argv, process.env['WARMBENCH_PROFILE'], process.cwd());
if (asked !== null) app.setPath('userData', asked);
const profile = app.getPath('userData');
const devUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const log = setupLog(profile);

registerAppScheme();
closeNetwork(devUrl);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

/** Everything that listens is set up before the window, which asks at once; the journal is checked while it opens. */
function start(): void {
  log.info(`Warmbench ${app.getVersion()} starts`);
  const check = checkInWorker(checkWorker);
  const ipc = setupIpc(log, devUrl, currentWindow);
  setupSecurity(log, devUrl);
  setupProtocol(path.join(import.meta.dirname, '../renderer'));
  setupAppChannels(ipc, log, profile);
  const { disk, guard } = setupDisk(ipc, profile);
  const journal = setupJournal({ ipc, log, profile, check, guard });
  journal.catch(giveUp);
  const watch = createFileWatch(profile, filesInWorker(filesWorker), Date.now);
  setupVault({ ipc, log, profile, check, disk, guard, journal, watch });
  setupFiles(ipc);
  const documents = createDocumentStore(profile);
  setupExport(ipc, documents);
  setupCalendar(ipc);
  setupDocuments({ ipc, store: documents, guard, watch, scripts: { process: readerProcess, thread: readerThread } });
  setupMenu(ipc, profile);
  setupWindows({ ipc, log, profile, devUrl, preload: path.join(import.meta.dirname, '../preload/index.cjs') });
}

function giveUp(error: unknown): void {
  log.error('Start failed', error);
  dialog.showErrorBox('Warmbench could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
