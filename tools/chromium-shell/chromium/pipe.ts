import type { Readable, Writable } from 'node:stream';

/** What a DevTools event carries; each listener names the part it reads. */
export type EventParams = Record<string, unknown>;
export type CdpListener = (method: string, params: EventParams) => void;

interface Message {
  id?: number;
  method?: string;
  params?: EventParams;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

interface Pending {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
  method: string;
}

/** A command could not be carried out since Chromium has ended, which is told elsewhere. */
export class BrowserGoneError extends Error {}

/** The DevTools protocol over Chromium's two pipes: JSON messages with a zero byte after each. */
export class CdpPipe {
  readonly #input: Writable;
  readonly #pending = new Map<number, Pending>();
  readonly #listeners = new Map<string, CdpListener>();
  #parts: Buffer[] = [];
  #lastId = 0;
  #closed = false;

  constructor(input: Writable, output: Readable) {
    this.#input = input;
    output.on('data', (chunk: Buffer) => this.#read(chunk));
    output.on('close', () => this.close());
    output.on('error', () => this.close());
    input.on('error', () => this.close());
  }

  /** Sends one command; commands of one session are carried out in the order they are sent. */
  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    if (this.#closed) return Promise.reject(new BrowserGoneError(`Chromium is gone (${method})`));
    const id = ++this.#lastId;
    this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise<unknown>((resolve, reject) => this.#pending.set(id, { resolve, reject, method })) as Promise<T>;
  }

  /** Listens to one session's events; the browser's own session is `''`. */
  listen(sessionId: string, listener: CdpListener): void {
    this.#listeners.set(sessionId, listener);
  }

  unlisten(sessionId: string): void {
    this.#listeners.delete(sessionId);
  }

  /** Gives up: every command still under way fails. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { reject, method } of this.#pending.values()) reject(new BrowserGoneError(`Chromium is gone (${method})`));
    this.#pending.clear();
  }

  #read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.#parts.push(rest.subarray(0, end));
      const text = this.#parts.length === 1 ? rest.toString('utf8', 0, end) : Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(JSON.parse(text) as Message);
    }
    if (rest.length > 0) this.#parts.push(rest);
  }

  #dispatch(message: Message): void {
    if (message.method) {
      this.#listeners.get(message.sessionId ?? '')?.(message.method, message.params ?? {});
      return;
    }
    const pending = this.#pending.get(message.id ?? 0);
    if (!pending) return;
    this.#pending.delete(message.id ?? 0);
    if (message.error) pending.reject(new Error(`${pending.method}: ${message.error.message}`));
    else pending.resolve(message.result);
  }
}
