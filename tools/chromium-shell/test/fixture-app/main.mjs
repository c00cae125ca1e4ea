import path from 'node:path';
// oxlint-disable-next-line no-restricted-imports -- an app of its own, with no ipc module
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { answer } from './answers.mjs';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);

/** @type {(name: string, ...details: unknown[]) => void} */
const tell = (name, ...details) => console.log(JSON.stringify([name, ...details]));

/** The window options tests open more windows with. */
const options = { width: 900, height: 600, webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs'), additionalArguments: ['--given'] } };
Object.assign(globalThis, { fixture: { options, events: /** @type {unknown[]} */ ([]) } });

ipcMain.handle('echo', (_event, ...args) => /** @type {unknown[]} */ (args));
ipcMain.handle('frame', ({ senderFrame }) => [senderFrame?.url, senderFrame?.origin, senderFrame?.parent]);
ipcMain.handle('fails', () => {
  throw new TypeError('broken');
});
ipcMain.handle('uncloneable', () => () => 1);
ipcMain.handleOnce('once', () => 'only');
ipcMain.on('ask', (event, value) => event.reply('answer', value));

app.on('window-all-closed', () => tell('window-all-closed'));
app.on('before-quit', () => tell('before-quit'));
app.on('will-quit', () => tell('will-quit'));
app.on('quit', () => tell('quit'));
app.on('render-process-gone', (_event, _contents, { reason }) => tell('render-process-gone', reason));
app.on('second-instance', (_event, argv, folder, data) => tell('second-instance', argv, folder, data));

if (process.argv.includes('--single') && !app.requestSingleInstanceLock({ from: 'second' })) {
  tell('second');
  app.quit();
} else {
  void app.whenReady().then(start);
}

async function start() {
  protocol.handle('app', answer);
  app.on('window-all-closed', () => app.quit());
  const window = new BrowserWindow(options);
  window.once('ready-to-show', () => tell('ready-to-show'));
  window.on('closed', () => tell('closed'));
  await window.loadURL('app://bundle/index.html');
  tell('loaded', process.pid);
  if (process.argv.includes('--throw')) throwLater();
  if (process.argv.includes('--user-closes')) await closeAsUser(window);
}

/** Closes the window the way its close button does: the page is asked, the app is not. The first time the app says no. */
/** @type {(window: BrowserWindow) => Promise<void>} */
async function closeAsUser(window) {
  const { command } = /** @type {{ command: (method: string) => Promise<unknown> }} */ (/** @type {unknown} */ (window.webContents));
  const click = () => command.call(window.webContents, 'Page.close');
  await window.webContents.executeJavaScript('1', true);
  window.once('close', (event) => {
    event.preventDefault();
    tell('held');
    setTimeout(() => void window.webContents.executeJavaScript('api.invoke("echo", 5)').then((echoed) => tell('answered', echoed)).then(click), 20);
  });
  await click();
}

function throwLater() {
  setImmediate(() => {
    throw new Error('thrown in the main process');
  });
}
