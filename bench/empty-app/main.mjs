import { app, BrowserWindow, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.setPath('userData', process.argv[process.argv.indexOf('--profile') + 1] ?? '');
app.on('window-all-closed', () => app.quit());
// Ready comes only after this file has run: no waiting at its top level.
void app.whenReady().then(open);

async function open() {
  protocol.handle('app', () => new Response('<!doctype html><title>Empty</title><p id="empty">Empty</p>', { headers: { 'content-type': 'text/html' } }));
  await new BrowserWindow({ width: 1440, height: 900 }).loadURL('app://bundle/');
}
