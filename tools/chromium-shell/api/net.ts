import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Net } from 'electron';

import { schemeHandlers } from '../app-scheme/handlers.ts';
import { mimeType } from '../app-scheme/mime.ts';
import { readRange } from '../app-scheme/range.ts';
import { strict } from './unimplemented.ts';

type FetchOptions = RequestInit & { bypassCustomProtocolHandlers?: boolean };

/** `net`: Node's network with Electron's reach: files and the app's own schemes too. */
export const net: Pick<Net, 'fetch' | 'isOnline' | 'online'> = strict('net', {
  isOnline: (): boolean => hasNetwork(),
  get online(): boolean {
    return hasNetwork();
  },
  async fetch(input: string | Request, init?: FetchOptions): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url;
    const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
    const handler = init?.bypassCustomProtocolHandlers ? undefined : schemeHandlers.get(scheme);
    if (handler) return handler(new Request(input, init));
    if (scheme !== 'file') return fetch(input, init);
    return fetchFile(fileURLToPath(url), new Request('http://file.invalid/', { headers: new Headers(init?.headers ?? (input as Request).headers) }));
  },
});

function hasNetwork(): boolean {
  return Object.values(os.networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal));
}

async function fetchFile(file: string, request: Request): Promise<Response> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new TypeError('net::ERR_FILE_NOT_FOUND', { cause: path.basename(file) });
  const headers = new Headers({ 'content-type': mimeType(file) });
  const range = readRange(request.headers.get('range'), found.size);
  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range) headers.set('content-range', `bytes ${start}-${end}/${found.size}`);
  const body = found.size === 0 ? null : (Readable.toWeb(createReadStream(file, { start, end })) as ReadableStream);
  return new Response(body, { status: range ? 206 : 200, headers });
}
