/** What a window-open handler is told and answers. */
export interface WindowOpenDetails {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
  referrer: { url: string; policy: string };
}
export type WindowOpenAnswer = { action: 'deny' } | { action: 'allow'; overrideBrowserWindowOptions?: object };

/** Describes what a page wants to open. */
export function describeOpening(url: string, frameName: string, features: string, from: string): WindowOpenDetails {
  const disposition = features === '' ? 'foreground-tab' : 'new-window';
  return { url, frameName, features, disposition, referrer: { url: from, policy: 'strict-origin-when-cross-origin' } };
}
