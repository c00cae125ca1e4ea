import type { Session } from 'electron';

import { browser } from '../chromium/browser.ts';
import { originOf } from './web-frame.ts';
import { toAppUrl } from '../app-scheme/urls.ts';
import type { ShellWebContents } from './web-contents.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];

/** What the app lets pages do. */
export const permissionHandlers: { request: RequestHandler; check: CheckHandler } = { request: null, check: null };

interface Permission {
  /** Chromium's name for it, as in `navigator.permissions.query`. */
  chromium: string;
  electron: string;
  mediaTypes?: ('video' | 'audio')[];
}

const PERMISSIONS: Permission[] = [
  { chromium: 'camera', electron: 'media', mediaTypes: ['video'] },
  { chromium: 'microphone', electron: 'media', mediaTypes: ['audio'] },
  { chromium: 'geolocation', electron: 'geolocation' },
  { chromium: 'notifications', electron: 'notifications' },
  { chromium: 'midi', electron: 'midi' },
  { chromium: 'clipboard-read', electron: 'clipboard-read' },
  { chromium: 'clipboard-write', electron: 'clipboard-sanitized-write' },
  { chromium: 'idle-detection', electron: 'idle-detection' },
  { chromium: 'storage-access', electron: 'storage-access' },
  { chromium: 'window-management', electron: 'window-management' },
  { chromium: 'local-fonts', electron: 'local-fonts' },
];

/**
 * Settles with Chromium what a page may do, before the page loads. Chromium's protocol cannot ask when a page asks, so
 * the app's handlers are asked now, once for each permission; Chromium takes the answers in before what is sent after. Without handlers everything is granted, as in Electron.
 */
export async function settlePermissions(contents: ShellWebContents, loadedUrl: string): Promise<void> {
  const origin = originOf(loadedUrl);
  if (origin === 'null') return;
  const settings = PERMISSIONS.map(async (permission) => {
    const granted = await isGranted(contents, permission, toAppUrl(loadedUrl));
    const setting = { permission: { name: permission.chromium }, setting: granted ? 'granted' : 'denied', origin };
    browser.send('Browser.setPermission', setting).catch(() => undefined);
  });
  await Promise.allSettled(settings);
}

async function isGranted(contents: ShellWebContents, { electron, mediaTypes }: Permission, requestingUrl: string): Promise<boolean> {
  const { request, check } = permissionHandlers;
  const details = { isMainFrame: true, requestingUrl, securityOrigin: originOf(requestingUrl) };
  const asked = [contents, electron] as unknown as [Parameters<NonNullable<RequestHandler>>[0], Parameters<NonNullable<RequestHandler>>[1]];
  const mediaType = mediaTypes?.[0];
  if (check) {
    const checked = asked as unknown as [Parameters<NonNullable<CheckHandler>>[0], Parameters<NonNullable<CheckHandler>>[1]];
    if (!check(...checked, originOf(requestingUrl), mediaType ? { ...details, mediaType } : details)) return false;
  }
  if (!request) return true;
  return new Promise((resolve) => request(...asked, resolve, mediaTypes ? { ...details, mediaTypes } : details));
}
