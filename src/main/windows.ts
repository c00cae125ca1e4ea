import { app, BrowserWindow, screen } from 'electron';
import type { Ipc } from './ipc.ts';
import type { Log } from './log-types.ts';
import { APP_URL } from './origin.ts';
import { visibleBounds, windowOptions } from './window-options.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/**
 * How long a closing window may be silent. It answers within a second: it has written what it held back, or asks the user
 * what to do about what is not saved, and then it may take as long as they do. Only a page that hangs says nothing.
 */
const SILENCE_MS = 3000;
const MAX_RELOADS = 3;

export type WindowDeps = {
  readonly ipc: Ipc;
  readonly log: Log;
  readonly profile: string;
  readonly preload: string;
  readonly devUrl: string | undefined;
};

let mainWindow: BrowserWindow | null = null;

/** The one window, when there is one. */
export function currentWindow(): BrowserWindow | null {
  return mainWindow;
}

/** Opens the window, and keeps the platform's habits: macOS stays running without one and opens it again from the dock. */
export function setupWindows(deps: WindowDeps): void {
  let answer: ((what: 'flushed' | 'asking') => void) | null = null;
  let quitting = false;
  deps.ipc.listen('app.flushed', () => answer?.('flushed'));
  deps.ipc.listen('app.asking', () => answer?.('asking'));
  app.on('before-quit', () => (quitting = true));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('activate', () => {
    if (!mainWindow) open();
  });
  app.on('second-instance', focusWindow);

  const open = (): void => {
    const window = createWindow(deps);
    mainWindow = window;
    let phase: 'open' | 'waiting' | 'asking' | 'ready' = 'open';
    let timer: NodeJS.Timeout | undefined;
    const close = (): void => {
      phase = 'ready';
      if (window.isDestroyed()) return;
      remember(window, deps.profile);
      window.close();
    };
    answer = (what) => {
      if (phase !== 'waiting' && phase !== 'asking') return;
      clearTimeout(timer);
      if (what === 'flushed') close();
      else phase = 'asking';
    };
    window.on('close', (event) => {
      if (phase === 'ready') return;
      event.preventDefault();
      if (phase === 'waiting') return;
      phase = 'waiting';
      timer = setTimeout(close, SILENCE_MS);
      deps.ipc.push('app.closing', null);
    });
    window.on('closed', () => (mainWindow = null));
  };
  open();
}

function createWindow({ log, profile, preload, devUrl }: WindowDeps): BrowserWindow {
  const state = readWindowState(profile);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(windowOptions(preload, visibleBounds(state?.bounds ?? null, areas), app.getName()));
  if (state?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error(`The window's process is gone: ${reason}`);
    if (reason !== 'clean-exit' && reloads++ < MAX_RELOADS) window.webContents.reload();
  });
  window.loadURL(devUrl ?? APP_URL).catch((error: unknown) => log.error('The window could not load its page', error));
  return window;
}

function remember(window: BrowserWindow, profile: string): void {
  writeWindowState(profile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
}

/** A second start shows the window that is already there. */
function focusWindow(): void {
  if (!mainWindow) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}
