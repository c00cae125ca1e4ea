import type { ClearStorageDataOptions, Session } from 'electron';

import { listeners } from '../app-scheme/filters.ts';
import { keyCookies } from '../app-scheme/key-cookie.ts';
import { toLoadedUrl } from '../app-scheme/urls.ts';
import { browser } from '../chromium/browser.ts';
import { permissionHandlers } from './permissions.ts';
import { protocol } from './protocol.ts';
import { strict, strictEmitter } from './unimplemented.ts';
import { originOf } from './web-frame.ts';
import { openWindows } from './windows.ts';

type Members =
  | 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setSpellCheckerEnabled'
  | 'isPersistent' | 'clearStorageData' | 'clearCache' | 'flushStorageData';
type BeforeRequest = typeof listeners.beforeRequest;
type HeadersReceived = typeof listeners.headersReceived;

/** Electron's names of kinds of storage, and Chromium's. */
const STORAGES: Record<string, string> = {
  cookies: 'cookies',
  filesystem: 'file_systems',
  indexdb: 'indexeddb',
  localstorage: 'local_storage',
  shadercache: 'shader_cache',
  websql: 'websql',
  serviceworkers: 'service_workers',
  cachestorage: 'cache_storage',
};

/** `session`: what pages may do and what becomes of their requests. */
export class ShellSession extends strictEmitter('session') implements Pick<Session, Members> {
  readonly protocol = protocol;

  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (...args: unknown[]): void => {
      listeners.beforeRequest = args.at(-1) as BeforeRequest;
    },
    onHeadersReceived: (...args: unknown[]): void => {
      listeners.headersReceived = args.at(-1) as HeadersReceived;
    },
  });

  setPermissionRequestHandler(handler: Parameters<Session['setPermissionRequestHandler']>[0]): void {
    permissionHandlers.request = handler;
  }

  setPermissionCheckHandler(handler: Parameters<Session['setPermissionCheckHandler']>[0]): void {
    permissionHandlers.check = handler;
  }

  /** Pages get no devices here, whatever the handler would say. */
  setDevicePermissionHandler(): void {}

  setSpellCheckerEnabled(): void {}

  isPersistent(): boolean {
    return true;
  }

  async clearStorageData({ origin, storages }: ClearStorageDataOptions = {}): Promise<void> {
    const origins = origin ? [originOf(toLoadedUrl(origin))] : openOrigins();
    const storageTypes = (storages ?? Object.keys(STORAGES)).map((storage) => STORAGES[storage]).join(',');
    const [window] = openWindows.all();
    if (!window) throw new Error("Warmbench's Chromium shell cannot clear storage without a window");
    await Promise.all(origins.map((each) => window.webContents.command('Storage.clearDataForOrigin', { origin: each, storageTypes })));
    await browser.send('Storage.setCookies', { cookies: keyCookies() });
  }

  async clearCache(): Promise<void> {
    await openWindows.all()[0]?.webContents.command('Network.clearBrowserCache');
  }

  /** Chromium writes by itself, and cannot be told to hurry. */
  flushStorageData(): void {}
}

function openOrigins(): string[] {
  return [...new Set(openWindows.all().map(({ webContents }) => originOf(toLoadedUrl(webContents.getURL()))))].filter((origin) => origin !== 'null');
}

export const defaultSession: ShellSession = new ShellSession();

export const session = strict('session', {
  defaultSession,
  fromPartition(partition: string): ShellSession {
    if (partition !== '' && partition !== 'persist:') throw new Error(`Warmbench's Chromium shell has no Electron session for the partition ${partition}`);
    return defaultSession;
  },
});
