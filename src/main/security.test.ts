import { beforeEach, expect, test, vi } from 'vitest';
import { registerAppScheme } from './protocol.ts';
import { closeNetwork, setupSecurity } from './security.ts';
import { silentLog } from './testing/journals.ts';

type Handler = (...args: readonly unknown[]) => unknown;
const fakes = vi.hoisted(() => ({ app: new Map<string, Handler>(), session: new Map<string, Handler>(), schemes: [] as unknown[], switches: new Map<string, string>() }));

vi.mock('electron', () => ({
  app: {
    on: (name: string, handler: Handler) => fakes.app.set(name, handler),
    commandLine: { appendSwitch: (name: string, value: string) => fakes.switches.set(name, value) },
  },
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: Handler) => fakes.session.set('request', handler),
      setPermissionCheckHandler: (handler: Handler) => fakes.session.set('check', handler),
      setDevicePermissionHandler: (handler: Handler) => fakes.session.set('device', handler),
    },
  },
  protocol: { registerSchemesAsPrivileged: (schemes: unknown[]) => fakes.schemes.push(...schemes) },
}));

let page: Map<string, Handler>;

beforeEach(() => {
  setupSecurity(silentLog, undefined);
  page = new Map();
  fakes.app.get('web-contents-created')?.(null, {
    on: (name: string, handler: Handler) => page.set(name, handler),
    setWindowOpenHandler: (handler: Handler) => page.set('open', handler),
    setWebRTCIPHandlingPolicy: (policy: string) => page.set(policy, () => null),
  });
});

/** Whether a page's event was stopped. */
function stopped(event: string, url: string): boolean {
  const preventDefault = vi.fn<() => void>();
  page.get(event)?.({ url, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

test.each(['will-navigate', 'will-redirect'])('%s: only to our own pages', (event) => {
  expect(stopped(event, 'app://warmbench/index.html')).toBe(false);
  expect(stopped(event, 'https://example.org/')).toBe(true);
  expect(stopped(event, 'app://warmbench.example.org/')).toBe(true);
});

test('nothing resolves but the dev server, and peers cannot be reached', () => {
  closeNetwork(undefined);
  expect(fakes.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  closeNetwork('http://localhost:5173');
  expect(fakes.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE localhost');
  expect(fakes.switches.get('webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
  expect(page.has('disable_non_proxied_udp')).toBe(true);
});

test('no new window and no webview, whatever they show', () => {
  expect(page.get('open')?.({ url: 'app://warmbench/' })).toEqual({ action: 'deny' });
  expect(stopped('will-attach-webview', 'app://warmbench/')).toBe(true);
});

test('permissions: asked and checked by the table, devices never', () => {
  const answers: unknown[] = [];
  const ask = (permission: string, requestingUrl: string) =>
    fakes.session.get('request')?.(null, permission, (answer: unknown) => answers.push(answer), { requestingUrl });
  ask('clipboard-sanitized-write', 'app://warmbench/');
  ask('clipboard-sanitized-write', 'https://example.org/');
  ask('media', 'app://warmbench/');
  expect(answers).toEqual([true, false, false]);
  expect(fakes.session.get('check')?.(null, 'persistent-storage', 'app://warmbench/')).toBe(true);
  expect(fakes.session.get('check')?.(null, 'geolocation', 'app://warmbench/')).toBe(false);
  expect(fakes.session.get('device')?.({})).toBe(false);
});

test('the scheme has an origin and is secure, and gets around nothing', () => {
  registerAppScheme();
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  expect(fakes.schemes).toEqual([{ scheme: 'app', privileges }]);
});
