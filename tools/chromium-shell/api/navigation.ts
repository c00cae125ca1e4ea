import type { EventEmitter } from 'node:events';

import { isAppUrl, toAppUrl, toLoadedUrl } from '../app-scheme/urls.ts';
import type { EventParams } from '../chromium/pipe.ts';
import { createEvent } from './events.ts';
import { LoadError, readLoadError } from './load-errors.ts';
import type { ShellFrame } from './web-frame.ts';

type Command = <T>(method: string, params?: object) => Promise<T>;

interface PausedRequest {
  requestId: string;
  request: { url: string };
  frameId: string;
  redirectedRequestId?: string;
}

interface FrameNavigated {
  frame: { id: string; loaderId: string; url: string; urlFragment?: string; unreachableUrl?: string };
}

/** What a navigation tells the window it happens in. */
export interface NavigationOwner {
  contents: EventEmitter;
  mainFrame: ShellFrame;
  mainFrameId: string;
  command: Command;
  beforeLoad(loadedUrl: string): Promise<void>;
  onCommitted(): void;
  onFirstPaint(): void;
}

/** Loads pages into one window and tells, as Electron does, of what the page itself wants to load. */
export class Navigation {
  readonly #owner: NavigationOwner;
  readonly #own = new Set<string>();
  readonly #loads = new Map<string, PromiseWithResolvers<void>>();
  #url = '';
  /** The document that has loaded last: its report can come before the answer to the command that loads it. */
  #loaded = '';
  #loading = false;
  #used = false;

  constructor(owner: NavigationOwner) {
    this.#owner = owner;
  }

  get url(): string {
    return this.#url;
  }

  get loading(): boolean {
    return this.#loading;
  }

  /** Loads a URL and waits, as `loadURL` does, until the page has loaded. */
  async load(url: string): Promise<void> {
    const target = toLoadedUrl(url);
    this.#used = true;
    this.#loading = true;
    this.#own.add(withoutHash(target));
    const { errorText, loaderId } = await this.#owner.command<{ errorText?: string; loaderId?: string }>('Page.navigate', { url: target });
    this.#own.delete(withoutHash(target));
    if (errorText) throw this.#failed(readLoadError(errorText, url, isAppUrl(url)));
    if (loaderId !== undefined && loaderId !== this.#loaded) await this.#loadOf(loaderId).promise;
  }

  #failed(error: LoadError): LoadError {
    this.#loading = false;
    this.#owner.contents.emit('did-fail-load', createEvent(), error.errno, error.code, error.url, true);
    return error;
  }

  #loadOf(loaderId: string): PromiseWithResolvers<void> {
    const load = this.#loads.get(loaderId) ?? Promise.withResolvers<void>();
    load.promise.catch(() => undefined);
    this.#loads.set(loaderId, load);
    return load;
  }

  /** The page is gone: whoever waits for a load is told so. */
  reset(): void {
    for (const load of this.#loads.values()) load.reject(new LoadError('ERR_FAILED', this.#url));
    this.#loads.clear();
    this.#loading = false;
  }

  onEvent(method: string, params: EventParams): void {
    const isMain = params['frameId'] === this.#owner.mainFrameId;
    if (method === 'Fetch.requestPaused') this.#onRequest(params as unknown as PausedRequest);
    else if (method === 'Page.frameNavigated') this.#onNavigated(params as unknown as FrameNavigated);
    else if (!isMain || !this.#used) return;
    else if (method === 'Page.navigatedWithinDocument') this.#onNavigatedWithin(params['url'] as string);
    else if (method === 'Page.frameStartedNavigating') this.#onStarted(params['url'] as string);
    else if (method === 'Page.frameStoppedLoading') this.#onStopped();
    else if (method === 'Page.lifecycleEvent') this.#onLifecycle(params['name'] as string, params['loaderId'] as string);
  }

  #onStarted(loadedUrl: string): void {
    const url = toAppUrl(loadedUrl);
    this.#loading = true;
    this.#owner.contents.emit('did-start-loading');
    const frame = this.#owner.mainFrame;
    const event = createEvent({ url, isSameDocument: false, isMainFrame: true, frame });
    this.#owner.contents.emit('did-start-navigation', event, url, false, true, frame.processId, frame.routingId);
  }

  #onStopped(): void {
    this.#loading = false;
    this.#owner.contents.emit('did-stop-loading');
  }

  #onNavigated({ frame }: FrameNavigated): void {
    if (frame.id !== this.#owner.mainFrameId || !this.#used || frame.unreachableUrl) return;
    this.#url = toAppUrl(frame.url + (frame.urlFragment ?? ''));
    for (const [loaderId, load] of this.#loads) {
      if (loaderId === frame.loaderId) continue;
      load.reject(new LoadError('ERR_ABORTED', this.#url));
      this.#loads.delete(loaderId);
    }
    this.#owner.onCommitted();
    this.#owner.contents.emit('did-navigate', createEvent(), this.#url, 200, 'OK');
  }

  #onNavigatedWithin(loadedUrl: string): void {
    this.#url = toAppUrl(loadedUrl);
    const { processId, routingId } = this.#owner.mainFrame;
    this.#owner.contents.emit('did-navigate-in-page', createEvent(), this.#url, true, processId, routingId);
  }

  #onLifecycle(name: string, loaderId: string): void {
    const { contents } = this.#owner;
    if (name === 'DOMContentLoaded') contents.emit('dom-ready', createEvent());
    if (name === 'firstPaint') this.#owner.onFirstPaint();
    if (name !== 'load') return;
    this.#loading = false;
    contents.emit('did-frame-finish-load', createEvent(), true, 0, 0);
    contents.emit('did-finish-load');
    this.#loaded = loaderId;
    this.#loads.get(loaderId)?.resolve();
    this.#loads.delete(loaderId);
    this.#owner.onFirstPaint();
  }

  /** Every document is asked about before it is loaded, so that the app can say no. */
  #onRequest({ requestId, request, frameId, redirectedRequestId }: PausedRequest): void {
    const isMain = frameId === this.#owner.mainFrameId;
    const allowed = this.#isAllowed(request.url, isMain, redirectedRequestId !== undefined);
    this.#answer(requestId, allowed, isMain ? request.url : null).catch(() => undefined);
  }

  async #answer(requestId: string, allowed: boolean, mainUrl: string | null): Promise<void> {
    if (!allowed) {
      await this.#owner.command('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    if (mainUrl !== null) await this.#owner.beforeLoad(mainUrl);
    await this.#owner.command('Fetch.continueRequest', { requestId });
  }

  #isAllowed(loadedUrl: string, isMain: boolean, isRedirect: boolean): boolean {
    const url = toAppUrl(loadedUrl);
    if (isRedirect) return this.#ask('will-redirect', url, isMain);
    if (!isMain) return this.#ask('will-frame-navigate', url, false);
    const isOwn = this.#own.has(withoutHash(loadedUrl)) || withoutHash(url) === withoutHash(this.#url);
    return isOwn || this.askToLeave(url);
  }

  /** Asks the app about a page the present page wants to go to. */
  askToLeave(url: string): boolean {
    return this.#ask('will-frame-navigate', url, true) && this.#ask('will-navigate', url, true);
  }

  #ask(name: string, url: string, isMainFrame: boolean): boolean {
    const frame = this.#owner.mainFrame;
    const event = createEvent({ url, isSameDocument: false, isMainFrame, frame, initiator: frame });
    this.#owner.contents.emit(name, event, url, false, isMainFrame, frame.processId, frame.routingId);
    return !event.defaultPrevented;
  }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
