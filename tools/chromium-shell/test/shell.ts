import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** What the fixture's preload exposes. */
export interface Api {
  platform: string;
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  on(channel: string, listener: (...args: unknown[]) => void): () => void;
  add(a: number, b: number): number;
  explode(): void;
  later(value: unknown): Promise<unknown>;
  given: boolean;
}
declare global {
  interface Window {
    api: Api;
    seen: unknown[];
    stopSeeing: () => void;
  }
}

export const SHELL: string = path.join(import.meta.dirname, '..', 'electron');
export const FIXTURE: string = path.join(import.meta.dirname, 'fixture-app');

/** A data folder of a test's own. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'chromium-shell-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** The tests' environment: no display, whatever the machine has, and this Node first. */
export function environment(): Record<string, string> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  const defined = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(defined), PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']}` };
}

/** The fixture app under Playwright. */
export interface Launched {
  app: ElectronApplication;
  page: Page;
  userData: string;
  close(): Promise<void>;
}

/** Starts the fixture app under Playwright and waits for its page. */
export async function launch(userData: string = temporaryFolder()): Promise<Launched> {
  const app = await _electron.launch({ executablePath: SHELL, args: [FIXTURE, `--user-data-dir=${userData}`], env: environment() });
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Hello' }).waitFor();
  const close = async (): Promise<void> => {
    await app.close();
    removeFolder(userData);
  };
  return { app, page, userData, close };
}

/** The fixture app as a plain process; it tells what happens in lines of JSON. */
export interface Started {
  process: ChildProcess;
  userData: string;
  /** Waits for the app to tell something. */
  told(name: string): Promise<unknown[]>;
  all(): string[];
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  errors(): string;
}

/** Starts the fixture app as a plain process. */
export function start(userData: string, args: string[] = [], command: string[] = [SHELL]): Started {
  const [program = SHELL, ...before] = command;
  const child = spawn(program, [...before, FIXTURE, `--user-data-dir=${userData}`, ...args], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: unknown[][] = [];
  const waiting: (() => void)[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)));
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('[')) lines.push(JSON.parse(line) as unknown[]);
    for (const look of waiting.splice(0)) look();
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => {
      for (const look of waiting.splice(0)) look();
      resolve({ code, signal });
    });
  });
  const told = async (name: string): Promise<unknown[]> => {
    for (;;) {
      const line = lines.find(([first]) => first === name);
      if (line) return line;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended before it told ${name}: ${errors}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { process: child, userData, told, ended, errors: () => errors, all: () => lines.map(([name]) => String(name)) };
}

/** The processes that were started for a data folder. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** The browser process among them. */
export function chromiumOf(folder: string): number {
  const found = processesOf(folder).find((pid) => {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return line.includes('--remote-debugging-pipe') && !line.includes('--type=');
  });
  if (found === undefined) throw new Error('no Chromium runs for this folder');
  return found;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, limit = 10_000): Promise<void> {
  for (const deadline = Date.now() + limit; !(await holds()); await delay(10)) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
  }
}
