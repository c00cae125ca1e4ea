/** What browsers take for a host, but nobody means: without a dot, with white space or an escape in it. */
const host = /^[^\s%]+\.[^\s%.]+$/u;

/** A web address that people typed, as a link that may be opened: `https://` is added where it was left out. Null for others. */
export function webUrl(typed: string): string | null {
  const text = typed.trim();
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.test(text);
  const full = scheme ? text : `https://${text}`;
  if (/\s/u.test(text) || !URL.canParse(full)) return null;
  const url = new URL(full);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return scheme || host.test(url.hostname) ? url.href : null;
}
