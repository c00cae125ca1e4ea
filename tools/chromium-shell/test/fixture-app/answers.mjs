const PAGE = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'" };
const BYTES = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

/** What the fixture's scheme serves, by path. */
/** @type {Record<string, (request: Request, url: URL) => Response | Promise<Response>>} */
const ANSWERS = {
  '/index.html': () => new Response('<!doctype html><title>First</title><button>Hello</button>', { headers: PAGE }),
  '/other.html': () => new Response('<!doctype html><title>Second</title><h1>Other</h1>', { headers: PAGE }),
  '/redirect': () => new Response(null, { status: 302, headers: { location: '/other.html' } }),
  '/bytes': (request) => ranged(request.headers.get('range')),
  '/gone': () => new Response('no such thing', { status: 410, statusText: 'Gone', headers: { 'x-reason': 'tested' } }),
  '/empty': () => new Response(null, { status: 204 }),
  '/post': async (request) => Response.json({ method: request.method, body: await request.text(), type: request.headers.get('content-type') }),
  '/headers': (request) => Response.json([...request.headers]),
  '/slow': (request) => new Response(slowly(request.signal)),
  '/file': () => new Response('saved', { headers: { 'content-disposition': 'attachment; filename="note.txt"' } }),
  '/throws': () => {
    throw new Error('the handler broke');
  },
};

/** @type {(request: Request) => Response | Promise<Response>} */
export function answer(request) {
  const url = new URL(request.url);
  const found = ANSWERS[url.pathname];
  return found ? found(request, url) : new Response('not found', { status: 404 });
}

/** @type {(range: string | null) => Response} */
function ranged(range) {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (first === '') return new Response(BYTES, { headers: { 'accept-ranges': 'bytes' } });
  const part = BYTES.subarray(Number(first), Number(last) + 1);
  return new Response(part, { status: 206, headers: { 'content-range': `bytes ${first}-${last}/${BYTES.length}` } });
}

/** A body that goes on until the reader stops, and remembers that it did. */
/** @type {(signal: AbortSignal) => ReadableStream<Uint8Array>} */
function slowly(signal) {
  signal.addEventListener('abort', () => Object.assign(globalThis, { slowStopped: true }));
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(new TextEncoder().encode('piece '));
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  });
}
