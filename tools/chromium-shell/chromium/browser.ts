import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

import { findChromium, noChromiumMessage } from '../find-chromium.ts';
import { chromiumFlags } from './flags.ts';
import { BrowserMessages } from './messages.ts';
import { CdpPipe, type EventParams } from './pipe.ts';
import { freeProfile } from './profile-lock.ts';

/** How to start Chromium. */
export interface BrowserOptions {
  profile: string;
  port: number;
  switches: readonly string[];
  cookies: readonly object[];
}

const CLOSE_MS = 3000;

/**
 * The one Chromium behind all windows. It has its own process group, so that Ctrl+C reaches only this process, which
 * then ends it in good order; when this process dies hard, the pipe breaks and Chromium closes by itself.
 */
class Browser extends EventEmitter {
  readonly headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  #started = Promise.withResolvers<CdpPipe>();
  #child: ChildProcess | null = null;
  #messages: BrowserMessages | null = null;
  /** Second starts under way; without the first they would become browsers of their own. */
  readonly #openers = new Set<ChildProcess>();
  #profile = '';
  #command = '';
  #closing = false;

  constructor() {
    super();
    this.#started.promise.catch(() => undefined);
    process.on('exit', () => this.#killGroup());
  }

  /** Starts Chromium; commands sent before it is up wait for it. */
  async start({ profile, port, switches, cookies }: BrowserOptions): Promise<void> {
    const command = findChromium();
    if (!command) throw new Error(noChromiumMessage());
    mkdirSync(profile, { recursive: true });
    await freeProfile(profile);
    if (this.#closing) return;
    this.#profile = profile;
    this.#command = command;
    const root = process.geteuid?.() === 0;
    const flags = chromiumFlags({ profile, port, headless: this.headless, root, switches });
    const child = spawn(command, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#child = child;
    child.on('error', (error) => this.emit('gone', error));
    child.on('exit', () => this.#onExit());
    const [, , errors, input, output] = child.stdio;
    this.#messages = new BrowserMessages(errors as Readable, switches.some(isDebuggingPort));
    const pipe = new CdpPipe(input as Writable, output as Readable);
    pipe.listen('', (method, params) => this.emit(method, params));
    void pipe.send('Target.setDiscoverTargets', { discover: true }).catch(() => undefined);
    if (cookies.length > 0) void pipe.send('Storage.setCookies', { cookies }).catch(() => undefined);
    this.#started.resolve(pipe);
  }

  /** Sends a DevTools command to the browser or to one attached page. */
  async send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T> {
    const pipe = await this.#started.promise;
    return pipe.send<T>(method, params, sessionId);
  }

  /** Follows one attached page's events. */
  async listen(sessionId: string, listener: (method: string, params: EventParams) => void): Promise<void> {
    (await this.#started.promise).listen(sessionId, listener);
  }

  async unlisten(sessionId: string): Promise<void> {
    (await this.#started.promise).unlisten(sessionId);
  }

  /** Asks the running Chromium, by way of a second start, for a window without browser controls. */
  async openAppWindow(url: string): Promise<void> {
    await this.send('Browser.getVersion');
    const root = process.geteuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [`--app=${url}`, `--user-data-dir=${this.#profile}`, '--test-type', ...root];
    const opener = spawn(this.#command, flags, { stdio: 'ignore' });
    opener.on('error', (error) => this.emit('gone', error));
    opener.on('exit', () => this.#openers.delete(opener));
    this.#openers.add(opener);
  }

  /** Closes Chromium and waits until it has written everything; one that does not close in time is killed. */
  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const late = setTimeout(() => this.#killGroup(), CLOSE_MS);
    this.send('Browser.close').catch(() => undefined);
    await gone;
    clearTimeout(late);
    this.#killGroup();
  }

  #onExit(): void {
    if (this.#closing) return;
    this.#killGroup();
    this.emit('gone', new Error(`Chromium ended unexpectedly. ${this.#messages?.last() ?? ''}`.trim()));
  }

  #killGroup(): void {
    for (const opener of this.#openers) opener.kill('SIGKILL');
    if (!this.#child?.pid) return;
    try {
      process.kill(process.platform === 'win32' ? this.#child.pid : -this.#child.pid, 'SIGKILL');
    } catch {
      return;
    }
  }
}

function isDebuggingPort(flag: string): boolean {
  return flag.startsWith('--remote-debugging-port=');
}

export const browser: Browser = new Browser();
