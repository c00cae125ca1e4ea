import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { APP_HOST, APP_SCHEME } from './origin.ts';

/** From 'none', each line with its reason. Nothing leaves the application and nothing comes in: no remote source at all. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The component library writes its colour variables as <style> elements; no style can load anything from elsewhere.
  "style-src 'self' 'unsafe-inline'",
  // Pictures of people and previews are made in memory.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Answers a request for one of our own files: GET and HEAD, our host, a known type, and a path that stays under `root`
 * after decoding. Everything else is an empty 4xx.
 */
export async function serve(request: { readonly method: string; readonly url: string }, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405);
  const url = URL.parse(request.url);
  if (url?.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return empty(404);
  const file = fileUnder(root, url.pathname);
  const type = file === null ? undefined : types[path.extname(file).toLowerCase()];
  if (file === null || type === undefined) return empty(404);
  try {
    const body = await readFile(file);
    return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers: headers(type, body.length, url.pathname) });
  } catch {
    return empty(404);
  }
}

/** The file a path names, or null when it is not one below `root` (`..`, encoded slashes, NUL, drive letters). */
export function fileUnder(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\:]/.test(decoded) || decoded.split('/').includes('..')) return null;
  const base = path.resolve(root);
  const file = path.resolve(base, `.${path.posix.normalize(decoded === '/' ? '/index.html' : decoded)}`);
  return file.startsWith(base + path.sep) ? file : null;
}

function headers(type: string, length: number, pathname: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Length': String(length),
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    // Built files carry a hash in their name: kept, together with the code compiled from them, they make the next start quick.
    'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function empty(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': contentSecurityPolicy } });
}
