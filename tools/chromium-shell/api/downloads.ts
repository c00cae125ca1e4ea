import type { EventEmitter } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { toAppUrl } from '../app-scheme/urls.ts';
import { browser } from '../chromium/browser.ts';
import { createEvent } from './events.ts';
import { strictEmitter } from './unimplemented.ts';

type State = 'progressing' | 'completed' | 'cancelled' | 'interrupted';

interface WillBegin {
  guid: string;
  url: string;
  suggestedFilename: string;
}

interface Progress {
  guid: string;
  totalBytes: number;
  receivedBytes: number;
  state: 'inProgress' | 'completed' | 'canceled';
  filePath?: string;
}

/** `DownloadItem`: one file a page downloads. */
export class ShellDownloadItem extends strictEmitter('DownloadItem') {
  savePath = '';
  readonly #begin: WillBegin;
  readonly #startTime = Date.now() / 1000;
  #state: State = 'progressing';
  #received = 0;
  #total = 0;

  constructor(begin: WillBegin) {
    super();
    this.#begin = begin;
  }

  getURL(): string {
    return toAppUrl(this.#begin.url);
  }

  getFilename(): string {
    return this.#begin.suggestedFilename;
  }

  setSavePath(file: string): void {
    this.savePath = file;
  }

  getSavePath(): string {
    return this.savePath;
  }

  getState(): State {
    return this.#state;
  }

  getReceivedBytes(): number {
    return this.#received;
  }

  getTotalBytes(): number {
    return this.#total;
  }

  getStartTime(): number {
    return this.#startTime;
  }

  cancel(): void {
    browser.send('Browser.cancelDownload', { guid: this.#begin.guid }).catch(() => undefined);
  }

  /** Chromium reports on it. */
  onProgress(progress: Progress, folder: string): void {
    this.#received = progress.receivedBytes;
    this.#total = progress.totalBytes;
    if (progress.state === 'inProgress') this.emit('updated', createEvent(), 'progressing');
    else this.#finish(progress, path.join(folder, progress.guid));
  }

  #finish({ state, filePath }: Progress, ownFile: string): void {
    this.#state = state === 'completed' ? 'completed' : 'cancelled';
    if (state === 'completed') keep(filePath ?? ownFile, ownFile, this.savePath);
    this.emit('done', createEvent(), this.#state);
  }
}

/** Moves a finished file where it belongs; a file that another client of Chromium wanted for itself is copied. */
function keep(file: string, ownFile: string, savePath: string): void {
  mkdirSync(path.dirname(savePath), { recursive: true });
  try {
    if (file === ownFile) renameSync(file, savePath);
    else copyFileSync(file, savePath);
  } catch {
    copyFileSync(file, savePath);
    if (file === ownFile) rmSync(file, { force: true });
  }
}

/** Follows Chromium's downloads and hands each to the session; where the app names no file, it goes to the downloads. */
export function watchDownloads(session: EventEmitter, folder: string, downloads: () => string): void {
  const items = new Map<string, ShellDownloadItem>();
  browser.on('Browser.downloadWillBegin', (begin: WillBegin) => {
    const item = new ShellDownloadItem(begin);
    const event = createEvent();
    session.emit('will-download', event, item, null);
    if (event.defaultPrevented) {
      item.cancel();
      return;
    }
    item.savePath ||= freeName(downloads(), item.getFilename());
    items.set(begin.guid, item);
  });
  browser.on('Browser.downloadProgress', (progress: Progress) => {
    items.get(progress.guid)?.onProgress(progress, folder);
    if (progress.state !== 'inProgress') items.delete(progress.guid);
  });
  browser.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true }).catch(() => undefined);
}

function freeName(folder: string, name: string): string {
  const { name: stem, ext } = path.parse(name);
  for (let count = 0; ; count++) {
    const file = path.join(folder, count === 0 ? name : `${stem} (${count})${ext}`);
    if (!existsSync(file)) return file;
  }
}
