/** Scheme and host are the origin of the view's database: never change them after a release. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'warmbench';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/index.html`;

/**
 * Whether a URL is one of our pages: the packaged origin, or in development the dev server's. Compared as parsed parts,
 * never as text: `app://warmbench.evil/` and `http://localhost:5173@evil/` are not ours.
 */
export function isOwnUrl(url: string, devUrl: string | undefined): boolean {
  const own = URL.parse(devUrl ?? APP_URL);
  const asked = URL.parse(url);
  if (!own || !asked) return false;
  return asked.protocol === own.protocol && asked.host === own.host && asked.username === '' && asked.password === '';
}
