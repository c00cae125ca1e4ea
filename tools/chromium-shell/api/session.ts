import type { Session } from 'electron';

import { listeners } from '../app-scheme/filters.ts';
import { browser } from '../chromium/browser.ts';
import { protocol } from './protocol.ts';
import { strict, strictEmitter } from './unimplemented.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Session['setDevicePermissionHandler']>[0];
type BeforeRequest = typeof listeners.beforeRequest;
type HeadersReceived = typeof listeners.headersReceived;

/** `session`: what pages may do and what becomes of their requests. */
export class ShellSession extends strictEmitter('session') {
  readonly protocol = protocol;
  permissionRequestHandler: RequestHandler = null;
  permissionCheckHandler: CheckHandler = null;
  devicePermissionHandler: DeviceHandler = null;

  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest: (...args: unknown[]): void => {
      listeners.beforeRequest = args.at(-1) as BeforeRequest;
    },
    onHeadersReceived: (...args: unknown[]): void => {
      listeners.headersReceived = args.at(-1) as HeadersReceived;
    },
  });

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.devicePermissionHandler = handler;
  }

  setSpellCheckerEnabled(): void {}

  async clearCache(): Promise<void> {
    await Promise.resolve();
  }

  async flushStorageData(): Promise<void> {
    await browser.send('Browser.getVersion');
  }
}

export const defaultSession: ShellSession = new ShellSession();

export const session = strict('session', { defaultSession });
