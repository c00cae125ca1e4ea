import { app, BrowserWindow, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
const at = process.argv.indexOf('--profile');
app.setPath('userData', process.argv[at + 1] ?? '');
app.on('window-all-closed', () => app.quit());
await app.whenReady();
protocol.handle('app', () => new Response('<!doctype html><title>Empty</title><p id="empty">Empty</p>', { headers: { 'content-type': 'text/html' } }));
await new BrowserWindow({ width: 1440, height: 900 }).loadURL('app://bundle/');
