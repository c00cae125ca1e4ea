import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FIXTURE, launch, SHELL, until, type Launched } from './shell.ts';

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
});
afterAll(() => shell.close());

describe('app', () => {
  it('is described by its package and its command line', async () => {
    const seen = await shell.app.evaluate(({ app }) => ({
      name: app.getName(),
      version: app.getVersion(),
      root: app.getAppPath(),
      userData: app.getPath('userData'),
      logs: app.getPath('logs'),
      packaged: app.isPackaged,
      started: process.argv[0],
      type: process.type,
      electron: process.versions.electron,
      hasSwitch: app.commandLine.hasSwitch('user-data-dir'),
    }));
    const { version } = JSON.parse(readFileSync(path.join(SHELL, '../../../node_modules/electron/package.json'), 'utf8')) as { version: string };
    expect(seen).toEqual({
      name: 'Fixture', version: '1.2.3', root: FIXTURE, userData: shell.userData, logs: path.join(shell.userData, 'logs'), packaged: false,
      started: SHELL, type: 'browser', electron: version, hasSwitch: true,
    });
  });

  it('names what the shell does not have', async () => {
    const messages = await shell.app.evaluate(({ app, dialog, BrowserWindow, Tray }) => {
      const uses = [
        () => app.setBadgeCount(1),
        () => void dialog.showCertificateTrustDialog({ certificate: {} as Electron.Certificate, message: '' }),
        () => BrowserWindow.getAllWindows()[0]?.setOpacity(0.5),
        () => new Tray(''),
      ];
      return uses.map((use) => {
        try {
          use();
          return 'worked';
        } catch (error) {
          return String(error);
        }
      });
    });
    expect(messages).toEqual(
      ['app.setBadgeCount', 'dialog.showCertificateTrustDialog', 'BrowserWindow.setOpacity', 'Tray'].map(
        (name) => `Error: Warmbench's Chromium shell has no Electron ${name}`,
      ),
    );
  });
});

describe('dialogs', () => {
  it('say clearly that there is no display', async () => {
    const failure = await shell.app.evaluate(({ dialog }) => dialog.showOpenDialog({}).catch((error: unknown) => String(error)));
    expect(failure).toBe('Error: dialog.showOpenDialog: there is no display to show it on');
  });

  it('can be answered by a test', async () => {
    const answer = await shell.app.evaluate(async ({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: '/chosen' });
      return dialog.showSaveDialog({});
    });
    expect(answer).toEqual({ canceled: false, filePath: '/chosen' });
  });
});

describe('safeStorage', () => {
  it('seals with a key only the user can read', async () => {
    const seen = await shell.app.evaluate(async ({ safeStorage }) => {
      const sealed = await safeStorage.encryptStringAsync('pässword');
      const broken = Buffer.from(sealed);
      broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
      return [
        await safeStorage.isAsyncEncryptionAvailable(),
        sealed.includes('pässword'),
        await safeStorage.decryptStringAsync(sealed),
        await safeStorage.decryptStringAsync(broken).catch((error: unknown) => String(error)),
      ];
    });
    const opened = { result: 'pässword', shouldReEncrypt: false };
    expect(seen).toEqual([true, false, opened, 'Error: Error while decrypting the ciphertext provided to safeStorage.decryptString.']);
    expect(statSync(path.join(shell.userData, 'safe-storage.key')).mode & 0o777).toBe(0o600);
  });
});

describe('Menu', () => {
  it('is kept and can be walked', async () => {
    const seen = await shell.app.evaluate(({ Menu }) => {
      const clicked: string[] = [];
      const menu = Menu.buildFromTemplate([{ label: 'File', submenu: [{ id: 'new', label: 'New', click: () => clicked.push('new') }, { type: 'separator' }] }]);
      Menu.setApplicationMenu(menu);
      Menu.getApplicationMenu()?.getMenuItemById('new')?.click();
      return [clicked, menu.items[0]?.submenu?.items.map((item) => item.type)];
    });
    expect(seen).toEqual([['new'], ['normal', 'separator']]);
  });
});

describe('utilityProcess', () => {
  it('talks both ways and ends', async () => {
    const file = path.join(shell.userData, 'worker.mjs');
    writeFileSync(file, "process.parentPort.on('message', ({ data }) => { process.parentPort.postMessage([process.type, data]); if (data === 'end') process.exit(3); });");
    const seen = await shell.app.evaluate(async ({ utilityProcess }, modulePath) => {
      const child = utilityProcess.fork(modulePath);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const answer = new Promise((resolve) => child.once('message', resolve));
      child.postMessage(new Date(5));
      const first = await answer;
      child.postMessage('end');
      return [String(first), await ended];
    }, file);
    expect(seen).toEqual([`utility,${String(new Date(5))}`, 3]);
  });
});

describe('downloads', () => {
  it('go where the app says', async () => {
    const target = path.join(shell.userData, 'chosen.txt');
    await shell.app.evaluate(({ session }, file) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(file);
        item.once('done', (_done, state) => Object.assign(globalThis, { download: [item.getURL(), item.getFilename(), state] }));
      });
    }, target);
    await shell.page.evaluate(() => {
      Object.assign(document.createElement('a'), { href: '/file', download: '' }).click();
    });
    await until(() => shell.app.evaluate(() => 'download' in globalThis), 'the download is done');
    expect(await shell.app.evaluate(() => (globalThis as unknown as { download: unknown }).download)).toEqual(['app://bundle/file', 'note.txt', 'completed']);
    expect(existsSync(target) && readFileSync(target, 'utf8')).toBe('saved');
  });
});
