import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import path from 'node:path';
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
await Promise.resolve();
ipcMain.handle('echo', (_e, ...args) => args);
ipcMain.handle('url', (e) => e.senderFrame?.url);
app.whenReady().then(() => {
  protocol.handle('app', (req) => new Response(`<!doctype html><title>Fixture</title><button>Hello</button><p>${req.url}</p>`, { headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'; script-src 'self'" } }));
  const w = new BrowserWindow({ width: 900, height: 600, webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs') } });
  w.loadURL('app://bundle/index.html?x=1#h').catch(console.error);
});
app.on('window-all-closed', () => app.quit());
