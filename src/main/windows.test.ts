import type { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWindowState } from './window-state.ts';
import { currentWindow, setupWindows } from './windows.ts';
import { silentLog } from './testing/journals.ts';
import { scratchFolders } from './testing/scratch.ts';

const fakes = vi.hoisted(() => ({ app: new Map<string, () => void>(), quits: 0, loaded: [] as string[] }));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class BrowserWindow extends Emitter {
    webContents = Object.assign(new Emitter(), { id: 1, reload: () => fakes.loaded.push('again') });
    destroyed = false;
    loadURL = async (url: string) => void fakes.loaded.push(url);
    isDestroyed = () => this.destroyed;
    isMaximized = () => false;
    getNormalBounds = () => ({ x: 1, y: 2, width: 1000, height: 700 });
    close = () => {
      let prevented = false;
      this.emit('close', { preventDefault: () => (prevented = true) });
      if (prevented) return;
      this.destroyed = true;
      this.emit('closed');
      fakes.app.get('window-all-closed')?.();
    };
  }
  return {
    app: { getName: () => 'Warmbench', quit: () => fakes.quits++, on: (name: string, handler: () => void) => fakes.app.set(name, handler) },
    BrowserWindow,
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  };
});

const scratch = scratchFolders();
const pushed: string[] = [];
const told = new Map<string, () => void>();
const flushed = () => told.get('app.flushed')?.();
const asking = () => told.get('app.asking')?.();
let profile: string;

beforeEach(() => {
  vi.useFakeTimers();
  pushed.length = 0;
  fakes.quits = 0;
  fakes.loaded.length = 0;
  profile = scratch();
  const ipc = { handle: () => {}, listen: (name: string, listener: unknown) => void told.set(name, listener as () => void), push: (name: string) => pushed.push(name) };
  setupWindows({ ipc, log: silentLog, profile, preload: 'p', devUrl: undefined });
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

test('the window loads our page', () => {
  expect(fakes.loaded).toEqual(['app://warmbench/index.html']);
});

test('closing waits for the window to write what it holds back, asks once, and remembers the place', async () => {
  const window = currentWindow();
  window?.close();
  window?.close();
  await settle();
  expect(pushed).toEqual(['app.closing']);
  expect(currentWindow()).toBe(window);
  flushed();
  await settle();
  expect(currentWindow()).toBeNull();
  expect(fakes.quits).toBe(process.platform === 'darwin' ? 0 : 1);
  expect(readWindowState(profile)?.bounds).toEqual({ x: 1, y: 2, width: 1000, height: 700 });
});

test('a window that does not answer is closed after three seconds', async () => {
  currentWindow()?.close();
  await vi.advanceTimersByTimeAsync(2900);
  expect(currentWindow()).not.toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(currentWindow()).toBeNull();
});

test('a window that asks what to do about what is not saved stays until it is told, however long that takes', async () => {
  const window = currentWindow();
  window?.close();
  asking();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(currentWindow()).toBe(window);

  // Closing it once more asks once more.
  window?.close();
  expect(pushed).toEqual(['app.closing', 'app.closing']);
  asking();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(currentWindow()).toBe(window);
  flushed();
  await settle();
  expect(currentWindow()).toBeNull();
  expect(fakes.quits).toBe(process.platform === 'darwin' ? 0 : 1);
});

test('nothing is closed that nobody closes', async () => {
  const window = currentWindow();
  flushed();
  asking();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(currentWindow()).toBe(window);
});

test('a page that crashed while it asked can be closed', async () => {
  currentWindow()?.close();
  asking();
  const contents = currentWindow()?.webContents as unknown as EventEmitter;
  contents.emit('render-process-gone', {}, { reason: 'crashed' });
  currentWindow()?.close();
  await vi.advanceTimersByTimeAsync(3100);
  expect(currentWindow()).toBeNull();
});

test('a page that crashed is loaded again, but not for ever', () => {
  const contents = currentWindow()?.webContents as unknown as EventEmitter;
  for (let i = 0; i < 10; i++) contents.emit('render-process-gone', {}, { reason: 'crashed' });
  contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(fakes.loaded.filter((url) => url === 'again')).toHaveLength(3);
});
