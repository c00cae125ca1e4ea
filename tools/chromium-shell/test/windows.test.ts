import type { JSHandle } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch, until, type Launched } from './shell.ts';

let shell: Launched;
beforeAll(async () => {
  shell = await launch();
});
afterAll(() => shell.close());

/** The fixture's globals, as they are in the main process. */
interface Main {
  fixture: { options: Electron.BrowserWindowConstructorOptions; events: unknown[] };
}

describe('several windows', () => {
  it('each have their page, their preload and their end', async () => {
    const opened = shell.app.waitForEvent('window');
    await shell.app.evaluate(async ({ BrowserWindow }) => {
      const { fixture } = globalThis as unknown as Main;
      const second = new BrowserWindow({ ...fixture.options, width: 640, height: 480, x: 30, y: 40, title: 'Wanted' });
      await second.loadURL('app://bundle/other.html');
    });
    const second = await opened;
    await second.getByRole('heading', { name: 'Other' }).waitFor();
    expect(await second.evaluate(() => window.api.invoke('frame'))).toEqual(['app://bundle/other.html', 'app://bundle', null]);
    const held = (await shell.app.browserWindow(second)) as JSHandle<BrowserWindow>;
    await until(() => held.evaluate((each) => each.getTitle() === 'Second'), 'the title follows');
    expect(await held.evaluate((each) => [each.getBounds(), each.isDestroyed()])).toEqual([{ x: 30, y: 40, width: 640, height: 480 }, false]);
    expect(shell.app.windows()).toHaveLength(2);
    await second.close();
    await until(() => shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 1), 'it is gone');
    expect(await held.evaluate((each) => each.isDestroyed())).toBe(true);
  });

  it('can refuse to close', async () => {
    const seen = await shell.app.evaluate(async ({ app, BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const asked: string[] = [];
      window?.once('close', (event) => {
        asked.push('close');
        event.preventDefault();
      });
      app.quit();
      await new Promise((resolve) => setImmediate(resolve));
      return [asked, window?.isDestroyed()];
    });
    expect(seen).toEqual([['close'], false]);
    expect(await shell.page.evaluate(() => window.api.add(2, 2))).toBe(4);
  });

  it('know where they are', async () => {
    const seen = await shell.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) return null;
      window.setBounds({ x: 5, y: 6, width: 700, height: 500 });
      window.maximize();
      const maximized = window.isMaximized();
      window.unmaximize();
      window.minimize();
      const minimized = window.isMinimized();
      window.restore();
      const same = BrowserWindow.fromId(window.id) === window && BrowserWindow.fromWebContents(window.webContents) === window;
      return [window.getNormalBounds(), maximized, minimized, window.isMinimized(), same];
    });
    expect(seen).toEqual([{ x: 5, y: 6, width: 700, height: 500 }, true, true, false, true]);
    await until(() => shell.page.evaluate(() => window.outerWidth === 700), 'Chromium has the size');
  });
});

describe('a page', () => {
  it('reloads, runs code, is pictured and printed', async () => {
    await shell.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
      contents?.reload();
      await loaded;
    });
    const seen = await shell.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const sum: unknown = await contents?.executeJavaScript('Promise.resolve(api.add(20, 22))');
      const failure: unknown = await contents?.executeJavaScript('nothing.there').catch((error: unknown) => String(error));
      const picture = await contents?.capturePage();
      const pdf = await contents?.printToPDF({});
      return [sum, String(failure).includes('ReferenceError'), (picture?.getSize().width ?? 0) > 100, pdf?.subarray(0, 5).toString()];
    });
    expect(seen).toEqual([42, true, true, '%PDF-']);
    expect((await shell.page.screenshot()).length).toBeGreaterThan(1000);
  });

  it('can crash, says so, and loads again', async () => {
    const reason = await shell.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const gone = new Promise<string>((resolve) => contents?.once('render-process-gone', (_event, details) => resolve(details.reason)));
      contents?.forcefullyCrashRenderer();
      return gone;
    });
    expect(reason).toBe('crashed');
    const seen = await shell.app.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(null)));
      contents?.reload();
      await loaded;
      const answer: unknown = await contents?.executeJavaScript('api.invoke("echo", 1)');
      return [answer, contents?.isCrashed()];
    });
    expect(seen).toEqual([[1], false]);
  });
});

describe('the theme', () => {
  it('reaches the page', async () => {
    const [contents] = await shell.app.evaluate(async ({ nativeTheme, webContents }) => {
      nativeTheme.themeSource = 'dark';
      const dark: unknown = await webContents.getAllWebContents()[0]?.executeJavaScript("matchMedia('(prefers-color-scheme: dark)').matches");
      return [[dark, nativeTheme.shouldUseDarkColors]];
    });
    expect(contents).toEqual([true, true]);
  });
});
