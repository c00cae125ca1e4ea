import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

import { keyCookies } from '../app-scheme/key-cookie.ts';
import { serveAppSchemes } from '../app-scheme/server.ts';
import { browser } from '../chromium/browser.ts';
import type { AppPackage } from '../launch/app-package.ts';
import { AppPaths } from './app-paths.ts';
import { ShellCommandLine } from './command-line.ts';
import { watchDownloads } from './downloads.ts';
import { createEvent } from './events.ts';
import { systemLanguages } from './languages.ts';
import { defaultSession } from './session.ts';
import { SingleInstanceLock } from './single-instance.ts';
import { strictEmitter } from './unimplemented.ts';
import { openWindows } from './windows.ts';

type Members =
  | 'whenReady' | 'isReady' | 'quit' | 'exit' | 'relaunch' | 'focus' | 'getPath' | 'setPath' | 'getName' | 'setName' | 'name'
  | 'getVersion' | 'getAppPath' | 'isPackaged' | 'getLocale' | 'getSystemLocale' | 'getPreferredSystemLanguages'
  | 'getLocaleCountryCode' | 'requestSingleInstanceLock' | 'hasSingleInstanceLock' | 'releaseSingleInstanceLock'
  | 'enableSandbox' | 'disableHardwareAcceleration' | 'setAppUserModelId' | 'setAsDefaultProtocolClient'
  | 'removeAsDefaultProtocolClient' | 'isDefaultProtocolClient' | 'setAppLogsPath';

/** `app`: the life of the app from its main file to its last process. */
export class ShellApp extends strictEmitter('app') implements Pick<App, Members> {
  readonly isPackaged = false;
  readonly commandLine: ShellCommandLine = new ShellCommandLine();
  name = 'Electron';
  readonly #paths = new AppPaths(() => this.name);
  readonly #lock = new SingleInstanceLock();
  readonly #ready = Promise.withResolvers<void>();
  #version = '0.0.0';
  #root = process.cwd();
  #state: 'starting' | 'ready' | 'quitting' | 'ending' = 'starting';
  #exitCode = 0;

  /** Tells the app who it is and what it was started with. */
  describe(appPackage: AppPackage, chromiumSwitches: readonly string[]): void {
    this.name = appPackage.name;
    this.#version = appPackage.version;
    this.#root = appPackage.root;
    this.commandLine.read(process.argv.slice(1), chromiumSwitches);
    const userData = this.commandLine.getSwitchValue('user-data-dir');
    if (userData) this.#paths.set('userData', path.resolve(userData));
  }

  /** The main file has run: starts Chromium and, beside it, makes the app ready. */
  start(): void {
    browser.on('gone', (error: Error) => this.#onBrowserGone(error));
    if (this.#state !== 'starting') return;
    this.#startBrowser().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      this.exit(1);
    });
    this.#state = 'ready';
    this.emit('will-finish-launching');
    this.emit('ready', createEvent(), {});
    this.#ready.resolve();
  }

  async #startBrowser(): Promise<void> {
    const userData = this.getPath('userData');
    mkdirSync(userData, { recursive: true });
    const port = await serveAppSchemes();
    const switches = this.commandLine.chromiumSwitches();
    const profile = path.join(this.getPath('sessionData'), 'chromium');
    await browser.start({ profile, port, switches, cookies: keyCookies() });
    watchDownloads(defaultSession, path.join(profile, 'downloads'), () => this.getPath('downloads'));
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#state !== 'starting';
  }

  /** Closes all windows and ends, unless a listener or a window says no. */
  quit(): void {
    if (this.#state === 'quitting' || this.#state === 'ending') return;
    const before = this.#state;
    const event = createEvent();
    this.#state = 'quitting';
    this.emit('before-quit', event);
    if (event.defaultPrevented) {
      this.#state = before;
      return;
    }
    const windows = openWindows.all();
    if (windows.length === 0) this.#end();
    for (const window of windows) window.close();
  }

  /** A window refused to close: the app goes on. */
  stayOpen(): void {
    if (this.#state === 'quitting') this.#state = 'ready';
  }

  /** A window has closed; after the last one the app ends, or decides. */
  onWindowClosed(): void {
    if (openWindows.all().length > 0 || this.#state === 'ending') return;
    if (this.#state === 'quitting') this.#end();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #end(): void {
    const event = createEvent();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#state = 'ready';
    else this.exit(this.#exitCode);
  }

  /** Ends without asking anyone. */
  exit(code = 0): void {
    if (this.#state === 'ending') return;
    this.#state = 'ending';
    for (const window of openWindows.all()) window.onGone();
    this.emit('quit', createEvent(), code);
    this.#lock.release();
    void browser.close().finally(() => setImmediate(() => process.exit(code)));
  }

  #onBrowserGone(error: Error): void {
    if (this.#state === 'ending') return;
    console.error(error.message);
    this.#exitCode = 1;
    this.emit('child-process-gone', createEvent(), { type: 'Browser', reason: 'killed', exitCode: 1 });
    for (const window of openWindows.all()) {
      window.webContents.onCrashed('killed', 1);
      window.onGone();
    }
    this.exit(1);
  }

  /** Starts the app again with the same arguments once this one has ended. */
  relaunch(): void {
    process.once('exit', () => {
      spawn(process.execPath, process.argv.slice(1), { detached: true, stdio: 'ignore' }).unref();
    });
  }

  focus(): void {
    openWindows.all()[0]?.focus();
  }

  getPath(name: string): string {
    return this.#paths.get(name);
  }

  setPath(name: string, folder: string): void {
    this.#paths.set(name, folder);
  }

  setAppLogsPath(folder?: string): void {
    if (folder) this.#paths.set('logs', folder);
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return this.#version;
  }

  getAppPath(): string {
    return this.#root;
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || systemLanguages()[0] || 'en-US';
  }

  getSystemLocale(): string {
    return systemLanguages()[0] ?? 'en-US';
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getSystemLocale()).region ?? '';
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    const note = { argv: process.argv, workingDirectory: process.cwd(), additionalData: additionalData ?? null };
    return this.#lock.acquire(this.getPath('userData'), note, ({ argv, workingDirectory, additionalData: data }) => {
      void this.whenReady().then(() => this.emit('second-instance', createEvent(), argv, workingDirectory, data));
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.held;
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  /** Renderers are sandboxed here anyway. */
  enableSandbox(): void {}

  disableHardwareAcceleration(): void {
    this.commandLine.appendSwitch('disable-gpu');
  }

  /** Means something to Windows' task bar only, where Chromium shows its own windows. */
  setAppUserModelId(): void {}

  /** The shell is no installed app: nothing can be registered, and it says so. */
  setAsDefaultProtocolClient(): boolean {
    return false;
  }

  removeAsDefaultProtocolClient(): boolean {
    return false;
  }

  isDefaultProtocolClient(): boolean {
    return false;
  }
}

export const app: ShellApp = new ShellApp();
