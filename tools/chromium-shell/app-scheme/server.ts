import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { filterRequest, filterResponse } from './filters.ts';
import { schemeHandlers } from './handlers.ts';
import { hasKey } from './key-cookie.ts';
import { parseHost } from './urls.ts';

const BODILESS_STATUS = new Set([204, 205, 304]);
/** What belongs to the connection to this server and not to the request the app sees. */
const OWN_HEADERS = new Set(['host', 'connection', 'cookie', 'transfer-encoding', 'content-length', 'keep-alive']);

/** Starts serving the app's own schemes on the loopback device and gives the port. */
export function serveAppSchemes(): Promise<number> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.unref();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const address = parseHost(incoming.headers.host ?? '');
  if (!address || !hasKey(incoming.headers.cookie)) {
    outgoing.writeHead(403).end();
    return;
  }
  const handler = schemeHandlers.get(address.scheme);
  if (!handler) {
    outgoing.destroy();
    return;
  }
  const url = `${address.scheme}://${address.host}${incoming.url ?? '/'}`;
  const request = toRequest(incoming, outgoing, url);
  const filtered = await filterRequest(request);
  if (filtered.cancel) outgoing.destroy();
  else if (filtered.redirectURL) outgoing.writeHead(307, { location: filtered.redirectURL }).end();
  else await send(request, unlessIcon(incoming, await handler(request)), incoming, outgoing);
}

/** Chromium asks for a picture of the site, which Electron does not: that there is none is no failure worth a message. */
function unlessIcon({ url }: IncomingMessage, response: Response): Response {
  return url === '/favicon.ico' && response.status === 404 ? new Response(null, { status: 204 }) : response;
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, url: string): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    if (!OWN_HEADERS.has(name)) for (const item of value ?? []) headers.append(name, item);
  }
  const stopped = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) stopped.abort();
  });
  const hasBody = method !== 'GET' && method !== 'HEAD' && (incoming.headers['transfer-encoding'] !== undefined || Number(incoming.headers['content-length'] ?? 0) > 0);
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {};
  return new Request(url, { method, headers, signal: stopped.signal, ...body });
}

async function send(request: Request, response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  const filtered = await filterResponse(request, response);
  if (filtered.cancel) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(filtered.status, filtered.statusText, filtered.headers);
  if (!response.body || incoming.method === 'HEAD' || BODILESS_STATUS.has(filtered.status)) {
    await response.body?.cancel();
    outgoing.end();
    return;
  }
  outgoing.flushHeaders();
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing).catch(() => outgoing.destroy());
}
