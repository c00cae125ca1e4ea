import { randomUUID } from 'node:crypto';

import { loadedDomains } from './urls.ts';

/** The cookie that shows a request comes from this run's Chromium; page scripts cannot read it. */
const KEY = { name: 'chromium-shell-key', value: randomUUID() };

/** The cookies to give to Chromium, for every scheme the app registered. */
export function keyCookies(): object[] {
  return loadedDomains().map((domain) => ({ ...KEY, domain: `.${domain}`, path: '/', httpOnly: true, sameSite: 'Strict' }));
}

/** Whether a request's Cookie header holds the key. */
export function hasKey(header: string | undefined): boolean {
  return (header ?? '').split(/;\s*/).includes(`${KEY.name}=${KEY.value}`);
}
