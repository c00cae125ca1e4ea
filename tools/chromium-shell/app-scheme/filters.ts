import type { CallbackResponse, HeadersReceivedResponse, OnBeforeRequestListenerDetails, OnHeadersReceivedListenerDetails } from 'electron';

type Callback<R> = (response: R) => void;

/** What `session.webRequest` was given. */
export interface WebRequestListeners {
  beforeRequest: ((details: OnBeforeRequestListenerDetails, callback: Callback<CallbackResponse>) => void) | null;
  headersReceived: ((details: OnHeadersReceivedListenerDetails, callback: Callback<HeadersReceivedResponse>) => void) | null;
}

/** The app's `webRequest` listeners; they see the requests of the app's own schemes. */
export const listeners: WebRequestListeners = { beforeRequest: null, headersReceived: null };

/** A response as it leaves, after the app's listener. */
export interface FilteredResponse {
  cancel: boolean;
  status: number;
  statusText: string;
  headers: [string, string][];
}

let lastId = 0;

const RESOURCE_TYPES: Record<string, string> = {
  document: 'mainFrame',
  iframe: 'subFrame',
  frame: 'subFrame',
  script: 'script',
  worker: 'script',
  sharedworker: 'script',
  style: 'stylesheet',
  image: 'image',
  font: 'font',
  object: 'object',
  audio: 'media',
  video: 'media',
  empty: 'xhr',
};

function details(request: Request): OnBeforeRequestListenerDetails {
  const known = {
    id: ++lastId,
    url: request.url,
    method: request.method,
    resourceType: RESOURCE_TYPES[request.headers.get('sec-fetch-dest') ?? ''] ?? 'other',
    referrer: request.headers.get('referer') ?? '',
    timestamp: Date.now(),
    uploadData: [],
  };
  return known as OnBeforeRequestListenerDetails;
}

/** Asks the app's `onBeforeRequest` listener. */
export function filterRequest(request: Request): Promise<CallbackResponse> {
  const listener = listeners.beforeRequest;
  if (!listener) return Promise.resolve({});
  return new Promise((resolve) => listener(details(request), resolve));
}

/** Asks the app's `onHeadersReceived` listener. */
export async function filterResponse(request: Request, response: Response): Promise<FilteredResponse> {
  const { status, statusText } = response;
  const unchanged = { cancel: false, status, statusText, headers: [...response.headers] };
  const listener = listeners.headersReceived;
  if (!listener) return unchanged;
  const responseHeaders: Record<string, string[]> = {};
  for (const [name, value] of response.headers) responseHeaders[name] = [...(responseHeaders[name] ?? []), value];
  const statusLine = `HTTP/1.1 ${status} ${statusText}`.trim();
  const seen = { ...details(request), responseHeaders, statusLine, statusCode: status } as OnHeadersReceivedListenerDetails;
  const answer = await new Promise<HeadersReceivedResponse>((resolve) => listener(seen, resolve));
  return { ...unchanged, cancel: answer.cancel ?? false, ...readStatus(answer.statusLine), ...readHeaders(answer.responseHeaders) };
}

function readStatus(line: string | undefined): { status: number; statusText: string } | object {
  const [, code, text] = /^HTTP\/\S+ (\d{3}) ?(.*)$/.exec(line ?? '') ?? [];
  return code === undefined ? {} : { status: Number(code), statusText: text ?? '' };
}

function readHeaders(headers: Record<string, string | string[]> | undefined): { headers: [string, string][] } | object {
  if (!headers) return {};
  return { headers: Object.entries(headers).flatMap(([name, value]) => [value].flat().map((item) => [name, item])) };
}
