import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** `maximized` is remembered apart from the bounds, so that leaving it gives the former size back. */
export type WindowState = { readonly bounds: Rectangle; readonly maximized: boolean };

const standard = { width: 1280, height: 820 };
const least = { width: 880, height: 560 };

/** The one place that decides what our window may do; a test reads it. */
export function windowOptions(preload: string, bounds: Rectangle | null, title: string): BrowserWindowConstructorOptions {
  return {
    title,
    ...(bounds ?? standard),
    minWidth: least.width,
    minHeight: least.height,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // On Linux Chromium would fetch dictionaries from the network; elsewhere the system's own checker is used.
      spellcheck: process.platform !== 'linux',
    },
  };
}

/** The remembered bounds, if enough of them can be seen on a display that is still there; a window must not get lost. */
export function visibleBounds(bounds: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle | null {
  if (!bounds || bounds.width < least.width || bounds.height < least.height) return null;
  const seen = workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    const titleBarInside = bounds.y >= area.y - 8 && bounds.y <= area.y + area.height - 40;
    return width >= 200 && titleBarInside;
  });
  return seen ? bounds : null;
}
