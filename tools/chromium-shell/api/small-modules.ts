import type { Clipboard, CrashReporter, Display, Point, Rectangle, Screen } from 'electron';

import { strict, strictEmitter } from './unimplemented.ts';

const DESK: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };
/** One display of a common size: Chromium tells its windows, not this process, about the real ones. */
const DISPLAY = strict('Display', {
  id: 1,
  label: '',
  bounds: DESK,
  workArea: DESK,
  size: { width: DESK.width, height: DESK.height },
  workAreaSize: { width: DESK.width, height: DESK.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
}) as Display;

class ShellScreen
  extends strictEmitter('screen')
  implements Pick<Screen, 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getDisplayNearestPoint' | 'getCursorScreenPoint'>
{
  getPrimaryDisplay(): Display {
    return DISPLAY;
  }

  getAllDisplays(): Display[] {
    return [DISPLAY];
  }

  getDisplayMatching(): Display {
    return DISPLAY;
  }

  getDisplayNearestPoint(): Display {
    return DISPLAY;
  }

  getCursorScreenPoint(): Point {
    return { x: 0, y: 0 };
  }
}

export const screen: ShellScreen = new ShellScreen();

/** `powerMonitor`: listeners may be added, but sleep and lock are not told to a plain process, so none is ever called. */
export const powerMonitor = new (strictEmitter('powerMonitor'))();

let copied = '';

/** `clipboard`: this process's own; pages use the system's. */
export const clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'> = strict('clipboard', {
  readText: () => Promise.resolve(copied),
  writeText(text: string): Promise<void> {
    copied = text;
    return Promise.resolve();
  },
  clear(): void {
    copied = '';
  },
});

/** `crashReporter`: takes its start and collects nothing. */
export const crashReporter: Pick<CrashReporter, 'start' | 'getUploadToServer' | 'setUploadToServer' | 'addExtraParameter'> = strict('crashReporter', {
  start(): void {},
  getUploadToServer: (): boolean => false,
  setUploadToServer(): void {},
  addExtraParameter(): void {},
});

/** `Notification`: none can be shown from here, and it says so. */
export class ShellNotification extends strictEmitter('Notification') {
  static isSupported(): boolean {
    return false;
  }

  show(): void {}

  close(): void {}
}
