import { app, session, type WebContents } from 'electron';
import type { Log } from './log-types.ts';
import { mayNavigate, mayUse } from './security-rules.ts';

/**
 * Denies, for every page there will ever be, what the Electron security checklist
 * (https://www.electronjs.org/docs/latest/tutorial/security) says to deny: permissions (5), webviews (12), navigation and
 * redirects (13), new windows (14). `docs/security.md` says where the other items are held.
 */
export function setupSecurity(log: Log, devUrl: string | undefined): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log, devUrl));

  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(mayUse(permission, details.requestingUrl, devUrl));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin, devUrl));
  defaultSession.setDevicePermissionHandler(() => false);
}

function guard(contents: WebContents, log: Log, devUrl: string | undefined): void {
  contents.on('will-navigate', (event) => {
    if (mayNavigate(event.url, devUrl)) return;
    event.preventDefault();
    log.warn('Stopped a navigation');
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url, devUrl)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => {
    log.warn('Stopped a new window');
    return { action: 'deny' };
  });
}
