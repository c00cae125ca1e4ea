import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';

import { browser } from '../chromium/browser.ts';
import { BrowserGoneError, type EventParams } from '../chromium/pipe.ts';
import { openPage } from '../chromium/targets.ts';
import { pageScripts } from '../page/scripts.ts';
import { app } from './app.ts';
import { parseColor } from './color.ts';
import { createEvent } from './events.ts';
import { pageColorSettings } from './native-theme.ts';
import { PlacedWindow } from './placed-window.ts';
import { ShellWebContents } from './web-contents.ts';
import { openWindows } from './windows.ts';

type Members =
  | 'id' | 'loadURL' | 'loadFile' | 'reload' | 'show' | 'showInactive' | 'hide' | 'focus' | 'blur' | 'close' | 'destroy'
  | 'isVisible' | 'isFocused' | 'isDestroyed' | 'minimize' | 'maximize' | 'unmaximize' | 'restore' | 'isMinimized' | 'isMaximized'
  | 'setFullScreen' | 'isFullScreen' | 'getBounds' | 'getNormalBounds' | 'getContentBounds' | 'setBounds' | 'getSize' | 'setSize'
  | 'getPosition' | 'setPosition' | 'setMinimumSize' | 'center' | 'setTitle' | 'getTitle' | 'setBackgroundColor'
  | 'setMenuBarVisibility' | 'setAutoHideMenuBar' | 'setMenu' | 'removeMenu' | 'setIcon';

type Setting = [method: string, params: object];

/** `BrowserWindow`: one Chromium window with one page. */
export class ShellWindow extends PlacedWindow implements Pick<BrowserWindow, Members> {
  readonly id: number = openWindows.nextId();
  readonly webContents: ShellWebContents;
  readonly webPreferences: WebPreferences;
  /** Whether the page waits for the app when the user closes the window; another debugger would answer in the app's place. */
  readonly holdsClose: boolean = !app.commandLine.hasSwitch('remote-debugging-port');
  readonly #options: BrowserWindowConstructorOptions;
  #title: string;
  #visible: boolean;
  #focused = false;
  #painted = false;
  #destroyed = false;
  #closing = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super(options);
    this.#options = options;
    this.webPreferences = options.webPreferences ?? {};
    this.#title = options.title ?? app.name;
    this.#visible = options.show !== false;
    this.webContents = new ShellWebContents(this, this.#buildScripts());
    openWindows.add(this);
    app.emit('web-contents-created', createEvent(), this.webContents);
    app.emit('browser-window-created', createEvent(), this);
    this.#open().catch((error: unknown) => {
      if (!this.#destroyed && !(error instanceof BrowserGoneError)) console.error(error);
    });
  }

  async #buildScripts(): Promise<ReturnType<typeof pageScripts>> {
    const { preload, additionalArguments = [] } = this.webPreferences;
    try {
      return pageScripts({ file: preload, argv: additionalArguments, holdsClose: this.holdsClose });
    } catch (error) {
      await Promise.resolve();
      this.webContents.emit('preload-error', createEvent(), preload ?? '', error);
      console.error(`Unable to load preload script: ${preload}`, error);
      return pageScripts({ file: undefined, argv: [], holdsClose: this.holdsClose });
    }
  }

  async #open(): Promise<void> {
    const targetId = await openPage(this.place.size());
    if (this.#destroyed) {
      await browser.send('Target.closeTarget', { targetId });
      return;
    }
    await this.webContents.attach(targetId);
    await this.place.attach(targetId);
    if (this.#visible) {
      this.emit('show');
      this.onWatch('focus', null);
    }
  }

  /** What the page is told before it loads anything. */
  pageSettings(): Setting[] {
    const color = parseColor(this.#options.backgroundColor);
    const background: Setting[] = color ? [['Emulation.setDefaultBackgroundColorOverride', { color }]] : [];
    return [...background, ...pageColorSettings()];
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(file: string, options: { query?: Record<string, string>; hash?: string; search?: string } = {}): Promise<void> {
    const url = pathToFileURL(path.resolve(app.getAppPath(), file));
    if (options.search) url.search = options.search;
    for (const [key, value] of Object.entries(options.query ?? {})) url.searchParams.set(key, value);
    if (options.hash) url.hash = options.hash;
    return this.loadURL(url.href);
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    if (this.#visible) return this.focus();
    this.#visible = true;
    this.emit('show');
    this.focus();
  }

  showInactive(): void {
    if (this.#visible) return;
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    if (!this.#visible) return;
    this.#visible = false;
    this.emit('hide');
  }

  focus(): void {
    this.place.restore();
    this.webContents.command('Page.bringToFront').catch(() => undefined);
    this.onWatch('focus', null);
  }

  blur(): void {
    this.onWatch('blur', null);
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  isFocused(): boolean {
    return this.#focused;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Asks the app and the page, then closes. */
  close(): void {
    if (this.#destroyed || this.#closing) return;
    const event = createEvent();
    this.emit('close', event);
    if (event.defaultPrevented) app.stayOpen();
    else this.closePage(true);
  }

  /** Closes the page, with or without its beforeunload handlers. */
  closePage(ask: boolean): void {
    if (this.#destroyed) return;
    this.#closing = true;
    if (this.webContents.isCrashed() || !ask || !this.webContents.targetId) this.destroy();
    else this.#closeAsking().catch(() => this.onGone());
  }

  async #closeAsking(): Promise<void> {
    await this.webContents.release();
    await this.webContents.command('Page.close');
  }

  destroy(): void {
    const { targetId } = this.webContents;
    if (targetId) browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    this.onGone();
  }

  /** The Chromium window has gone: closed by us, by the page or by the user, whom the app could not be asked about. */
  onGone(): void {
    if (this.#destroyed) return;
    if (!this.#closing) this.emit('close', createEvent());
    this.#destroyed = true;
    this.#focused = false;
    openWindows.remove(this);
    this.webContents.onGone();
    this.emit('closed');
    app.onWindowClosed();
  }

  /** A new document is there: what looked like a close was a page that was loaded again. */
  onCommitted(): void {
    this.#closing = false;
  }

  /** Something keeps the page from closing: the app has to be asked first, or the page's own beforeunload handler objects. */
  onDialog({ type }: EventParams): void {
    if (type !== 'beforeunload') return;
    if (this.holdsClose && !this.#closing) this.#onUserClose();
    else this.#onObjection();
  }

  #onUserClose(): void {
    const event = createEvent();
    this.emit('close', event);
    this.#closing = !event.defaultPrevented;
    this.#answerDialog(this.#closing);
  }

  /** As in Electron the window stays, unless the app overrules. */
  #onObjection(): void {
    const event = createEvent();
    this.webContents.emit('will-prevent-unload', event);
    this.#closing = event.defaultPrevented;
    if (!event.defaultPrevented) app.stayOpen();
    this.#answerDialog(event.defaultPrevented);
  }

  #answerDialog(accept: boolean): void {
    this.webContents.command('Page.handleJavaScriptDialog', { accept }).catch(() => undefined);
  }

  /** The window's own reports: focus, blur, bounds. */
  onWatch(kind: string, value: unknown): void {
    if (kind === 'bounds') this.place.onBounds(value as Rectangle);
    else if (kind === 'focus' && !this.#focused) {
      for (const other of openWindows.all()) if (other !== this && other.isFocused()) other.onWatch('blur', null);
      this.#focused = true;
      this.emit('focus', createEvent());
      this.emitApp('browser-window-focus', this);
    } else if (kind === 'blur' && this.#focused) {
      this.#focused = false;
      this.emit('blur', createEvent());
      this.emitApp('browser-window-blur', this);
    }
  }

  onFirstPaint(): void {
    if (this.#painted) return;
    this.#painted = true;
    this.emit('ready-to-show');
  }

  onPageTitle(title: string): void {
    const event = createEvent();
    this.webContents.emit('page-title-updated', event, title, true);
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#title = title;
  }

  emitApp(name: string, ...args: unknown[]): void {
    app.emit(name, createEvent(), ...args);
  }

  /** Opens what a page asked for in a window of its own. */
  openChild(url: string, options: BrowserWindowConstructorOptions): void {
    const child = new ShellWindow({ ...this.#options, ...options });
    this.webContents.emit('did-create-window', child, { url, options });
    child.loadURL(url).catch(() => undefined);
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setBackgroundColor(text: string): void {
    const color = parseColor(text);
    if (color) this.webContents.command('Emulation.setDefaultBackgroundColorOverride', { color }).catch(() => undefined);
  }

  /** The window has no menu bar, nor an icon of its own. */
  setMenuBarVisibility(): void {}

  setAutoHideMenuBar(): void {}

  setMenu(): void {}

  removeMenu(): void {}

  setIcon(): void {}

  static getAllWindows(): ShellWindow[] {
    return openWindows.all();
  }

  static getFocusedWindow(): ShellWindow | null {
    return openWindows.all().find((window) => window.isFocused()) ?? null;
  }

  static fromWebContents(contents: ShellWebContents | undefined): ShellWindow | null {
    return contents?.window ?? null;
  }

  static fromId(id: number): ShellWindow | null {
    return openWindows.get(id);
  }
}
