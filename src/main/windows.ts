import { app, BrowserWindow, screen } from 'electron';
import type { Ipc } from './ipc.ts';
import type { Log } from './log-types.ts';
import { APP_URL } from './origin.ts';
import { visibleBounds, windowOptions } from './window-options.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** How long a closing window may take to write what it holds back. */
const FLUSH_MS = 3000;
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
  let flushed: (() => void) | null = null;
  let quitting = false;
  deps.ipc.listen('app.flushed', () => flushed?.());
  app.on('before-quit', () => (quitting = true));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('activate', () => {
    if (!mainWindow) open();
  });
  app.on('second-instance', focusWindow);

  const flush = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, FLUSH_MS);
      flushed = () => {
        clearTimeout(timer);
        resolve();
      };
      deps.ipc.push('app.closing', null);
    });

  const open = (): void => {
    const window = createWindow(deps);
    mainWindow = window;
    let phase: 'open' | 'flushing' | 'ready' = 'open';
    window.on('close', (event) => {
      if (phase === 'ready') return;
      event.preventDefault();
      if (phase === 'flushing') return;
      phase = 'flushing';
      void flush().then(() => {
        phase = 'ready';
        if (window.isDestroyed()) return;
        remember(window, deps.profile);
        window.close();
      });
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
