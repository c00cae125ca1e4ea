const HTTP_HOST = /^http:\/\/([^/:?#]+)(?=[/?#]|$)/;
const schemes = new Set<string>();

/** Remembers a scheme the app registered as privileged. */
export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

/** Whether a URL is of a scheme the app registered. */
export function isAppUrl(url: string): boolean {
  return schemes.has(url.slice(0, url.indexOf(':')));
}

/** `app://bundle/x` as Chromium loads it: `http://bundle.app.localhost/x`. Other URLs stay. */
export function toLoadedUrl(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (!schemes.has(scheme)) return url;
  return `http://${host ? `${host}.` : ''}${scheme}.localhost${rest.startsWith('/') ? rest : `/${rest}`}`;
}

/** The way back: what the app calls a URL Chromium reports. */
export function toAppUrl(url: string): string {
  const host = HTTP_HOST.exec(url)?.[1];
  const parsed = host === undefined ? null : parseHost(host);
  return parsed ? `${parsed.scheme}://${parsed.host}${url.slice(`http://${host}`.length)}` : url;
}

/** The scheme and host an app-scheme request is for, read from its Host header. */
export function parseHost(host: string): { scheme: string; host: string } | null {
  const labels = host.split('.');
  if (labels.pop() !== 'localhost') return null;
  const scheme = labels.pop() ?? '';
  return schemes.has(scheme) ? { scheme, host: labels.join('.') } : null;
}

/** The domains app-scheme pages are loaded from. */
export function loadedDomains(): string[] {
  return [...schemes].map((scheme) => `${scheme}.localhost`);
}
