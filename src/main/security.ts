import { app, session, type WebContents } from 'electron';
import type { Log } from './log-types.ts';
import { mayNavigate, mayUse } from './security-rules.ts';

/** Peer connections may only use a proxy, and there is none. */
const PEERS = 'disable_non_proxied_udp';

/**
 * Takes the network from Chromium itself, for what the content security policy does not reach: connecting ahead, peer
 * connections, and whatever comes next. No name and no address resolves but the dev server's. Must run before the
 * application is ready.
 */
export function closeNetwork(devUrl: string | undefined): void {
  const own = devUrl === undefined ? '' : `, EXCLUDE ${new URL(devUrl).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${own}`);
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', PEERS);
}

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
  contents.setWebRTCIPHandlingPolicy(PEERS);
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
