import type { WebContents } from 'electron';

import { toAppUrl } from '../app-scheme/urls.ts';
import { browser } from '../chromium/browser.ts';
import type { EventParams } from '../chromium/pipe.ts';
import { BINDING, WORLD, type PageScripts } from '../page/scripts.ts';
import type { WireMessage } from '../page/wire.ts';
import { Zoom } from './zoom.ts';
import type { ShellWindow } from './browser-window.ts';
import { describeConsoleMessage } from './console-message.ts';
import { createEvent } from './events.ts';
import { ipcMain } from './ipc-main.ts';
import { Navigation } from './navigation.ts';
import { openExternal } from './open-external.ts';
import { PageIpc } from './page-ipc.ts';
import { settlePermissions } from './permissions.ts';
import { capturePage, printToPDF } from './pictures.ts';
import { defaultSession, type ShellSession } from './session.ts';
import { strictEmitter } from './unimplemented.ts';
import { describeOpening, type WindowOpenAnswer, type WindowOpenDetails } from './window-open.ts';
import { createFrame, originOf, type ShellFrame } from './web-frame.ts';

type Members =
  | 'id' | 'loadURL' | 'getURL' | 'getTitle' | 'isLoading' | 'isDestroyed' | 'isCrashed' | 'isFocused' | 'send' | 'reload'
  | 'reloadIgnoringCache' | 'stop' | 'close' | 'focus' | 'forcefullyCrashRenderer' | 'openDevTools' | 'closeDevTools'
  | 'isDevToolsOpened' | 'executeJavaScript' | 'insertCSS' | 'printToPDF' | 'getZoomLevel' | 'setZoomLevel' | 'getZoomFactor'
  | 'setZoomFactor' | 'getProcessId' | 'setWebRTCIPHandlingPolicy';

/** `webContents`: one window's page. */
export class ShellWebContents extends strictEmitter('webContents') implements Pick<WebContents, Members> {
  readonly id: number;
  readonly window: ShellWindow;
  readonly mainFrame: ShellFrame;
  targetId = '';
  readonly #attached = Promise.withResolvers<string>();
  readonly #preloadReady: Promise<PageScripts>;
  #navigation: Navigation | null = null;
  #ipc: PageIpc | null = null;
  #pendingUrl = '';
  #sessionId = '';
  #destroyed = false;
  #crashed = false;
  #title = '';
  readonly #zoom = new Zoom((code) => this.executeJavaScript(code));
  #openHandler: ((details: WindowOpenDetails) => WindowOpenAnswer) | null = null;

  constructor(window: ShellWindow, scripts: Promise<PageScripts>) {
    super();
    this.id = window.id;
    this.window = window;
    this.mainFrame = createFrame(this, () => this.#navigation?.url ?? '');
    this.#preloadReady = scripts;
    this.#attached.promise.catch(() => undefined);
  }

  /** Takes hold of the Chromium page this window shows; commands given before wait for it. */
  async attach(targetId: string): Promise<void> {
    this.targetId = targetId;
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    this.#sessionId = sessionId;
    const command = <T>(method: string, params?: object): Promise<T> => browser.send<T>(method, params, sessionId);
    this.#ipc = new PageIpc(targetId, command, (message, origin, answer) => this.#onMessage(message, origin, answer));
    this.#navigation = new Navigation({
      contents: this,
      mainFrame: this.mainFrame,
      mainFrameId: targetId,
      command,
      beforeLoad: (loadedUrl) => settlePermissions(this, loadedUrl),
      onCommitted: () => this.#onCommitted(),
      onFirstPaint: () => this.window.onFirstPaint(),
    });
    await browser.listen(sessionId, (method, params) => this.#onEvent(method, params));
    const scripts = await this.#preloadReady;
    const setUp = [
      command('Page.enable'),
      command('Page.setLifecycleEventsEnabled', { enabled: true }),
      command('Runtime.enable'),
      command('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
      command('Page.addScriptToEvaluateOnNewDocument', { source: scripts.isolated, worldName: WORLD }),
      command('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Request' }] }),
      ...this.window.pageSettings().map(([method, params]) => command(method, params)),
    ];
    // A page that loads before the answers are in could start without its scripts, in another process.
    await Promise.all(setUp);
    this.#attached.resolve(sessionId);
  }

  /** Sends a DevTools command to this page. */
  async command<T>(method: string, params?: object): Promise<T> {
    return browser.send<T>(method, params, await this.#attached.promise);
  }

  async loadURL(url: string): Promise<void> {
    this.#pendingUrl = url;
    await this.#attached.promise;
    await this.release();
    if (this.#navigation === null || this.#destroyed) throw new Error('Object has been destroyed');
    this.#crashed = false;
    await this.#navigation.load(url);
  }

  getURL(): string {
    return this.#navigation?.url || this.#pendingUrl;
  }

  getTitle(): string {
    return this.#title;
  }

  isLoading(): boolean {
    return this.#navigation?.loading ?? this.#pendingUrl !== '';
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  isFocused(): boolean {
    return this.window.isFocused();
  }

  get session(): ShellSession {
    return defaultSession;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#ipc?.send({ kind: 'send', id: 0, channel, value: args });
  }

  reload(): void {
    this.#reload(false);
  }

  reloadIgnoringCache(): void {
    this.#reload(true);
  }

  #reload(ignoreCache: boolean): void {
    this.#crashed = false;
    this.release()
      .then(() => this.command('Page.reload', { ignoreCache }))
      .catch(() => undefined);
  }

  /** Tells the page that it may go: the app wants it to. */
  async release(): Promise<void> {
    if (this.window.holdsClose && !this.#crashed) await this.#ipc?.tell({ kind: 'release', id: 0, channel: '', value: null });
  }

  stop(): void {
    this.command('Page.stopLoading').catch(() => undefined);
  }

  close(options?: { waitForBeforeUnload?: boolean }): void {
    this.window.closePage(options?.waitForBeforeUnload ?? false);
  }

  focus(): void {
    this.window.focus();
  }

  forcefullyCrashRenderer(): void {
    this.command('Page.crash').catch(() => undefined);
  }

  /** Chromium's own developer tools are a window of its own here. */
  openDevTools(): void {}
  closeDevTools(): void {}
  /** Chromium takes it as a switch alone, `webrtc-ip-handling-policy`. */
  setWebRTCIPHandlingPolicy(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }

  getLastWebPreferences(): object {
    return this.window.webPreferences;
  }

  setWindowOpenHandler(handler: (details: WindowOpenDetails) => WindowOpenAnswer): void {
    this.#openHandler = handler;
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    interface Evaluated {
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }
    const params = { expression: code, awaitPromise: true, returnByValue: true, userGesture };
    const { result, exceptionDetails } = await this.command<Evaluated>('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  insertCSS(css: string): Promise<string> {
    const code = `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); }`;
    return this.executeJavaScript(code).then(() => '');
  }

  capturePage(rect?: { x: number; y: number; width: number; height: number }): Promise<object> {
    return capturePage(this, rect);
  }

  printToPDF(options: Parameters<typeof printToPDF>[1]): Promise<Buffer> {
    return printToPDF(this, options);
  }

  getZoomLevel(): number {
    return this.#zoom.level;
  }

  setZoomLevel(level: number): void {
    this.#zoom.set(level);
  }

  getZoomFactor(): number {
    return this.#zoom.factor;
  }

  setZoomFactor(factor: number): void {
    this.#zoom.setFactor(factor);
  }

  getProcessId(): number {
    return this.id;
  }

  /** The page has gone, with its window. */
  onGone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#navigation?.reset();
    this.#ipc?.reset();
    this.#attached.reject(new Error('Object has been destroyed'));
    if (this.#sessionId) void browser.unlisten(this.#sessionId).catch(() => undefined);
    this.emit('destroyed');
  }

  /** The page's process has ended; the window stays and can load again. */
  onCrashed(reason: string, exitCode: number): void {
    if (this.#crashed || this.#destroyed) return;
    this.#crashed = true;
    this.#ipc?.reset();
    this.#navigation?.reset();
    this.emit('render-process-gone', createEvent(), { reason, exitCode });
    this.window.emitApp('render-process-gone', this, { reason, exitCode });
  }

  #onEvent(method: string, params: EventParams): void {
    this.#ipc?.onEvent(method, params);
    this.#navigation?.onEvent(method, params);
    if (method === 'Page.windowOpen') this.#openWindow(toAppUrl(params['url'] as string), params['windowName'] as string, '');
    else if (method === 'Runtime.consoleAPICalled') this.#onConsole(params);
    else if (method === 'Page.javascriptDialogOpening') this.window.onDialog(params);
  }

  #onCommitted(): void {
    this.window.onCommitted();
    this.#zoom.onCommitted();
  }

  #onConsole(params: EventParams): void {
    const { level, message, lineNumber, sourceId } = describeConsoleMessage(params);
    const event = createEvent({ level, message, lineNumber, sourceId: toAppUrl(sourceId), frame: this.mainFrame });
    this.emit('console-message', event, ['debug', 'info', 'warning', 'error'].indexOf(level), message, lineNumber, sourceId);
  }

  #onMessage(message: WireMessage, worldOrigin: string, answer: (message: WireMessage) => void): void {
    if (message.kind === 'invoke' || message.kind === 'send') {
      ipcMain.receive({ sender: this, senderFrame: this.#frameOf(worldOrigin), answer }, message);
    } else if (message.kind === 'open') {
      const [url = '', target = '', features = ''] = message.value as string[];
      this.#openWindow(toAppUrl(url), target, features);
    } else if (message.kind === 'leave') {
      const url = String(message.value);
      if (this.#navigation?.askToLeave(url)) openExternal(url).catch((error: unknown) => console.error(error));
    } else if (message.kind === 'preload-error') {
      const [error] = message.value as [Error];
      this.emit('preload-error', createEvent(), this.window.webPreferences.preload ?? '', error);
    } else if (message.kind === 'title') {
      this.#title = String(message.value);
      this.window.onPageTitle(this.#title);
    } else this.window.onWatch(message.kind, message.value);
  }

  #openWindow(url: string, frameName: string, features: string): void {
    const answer = this.#openHandler?.(describeOpening(url, frameName, features, this.getURL())) ?? { action: 'allow' };
    if (answer.action === 'allow') this.window.openChild(url, answer.overrideBrowserWindowOptions ?? {});
  }

  /** A message's frame: the page's URL as long as Chromium says the message is from that origin. */
  #frameOf(worldOrigin: string): ShellFrame {
    const origin = originOf(toAppUrl(`${worldOrigin}/`));
    return origin === this.mainFrame.origin ? this.mainFrame : createFrame(this, () => `${origin}/`);
  }
}
