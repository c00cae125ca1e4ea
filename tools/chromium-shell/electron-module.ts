import { app } from './api/app.ts';
import { ShellWindow as BrowserWindow } from './api/browser-window.ts';
import { dialog } from './api/dialog.ts';
import { ipcMain } from './api/ipc-main.ts';
import { ShellMenu as Menu, ShellMenuItem as MenuItem } from './api/menu.ts';
import { nativeTheme } from './api/native-theme.ts';
import { net } from './api/net.ts';
import { protocol } from './api/protocol.ts';
import { safeStorage } from './api/safe-storage.ts';
import { session } from './api/session.ts';
import { shell } from './api/shell.ts';
import { clipboard, crashReporter, powerMonitor, screen, ShellNotification as Notification } from './api/small-modules.ts';
import { contentsOf, watchTargets } from './api/target-watch.ts';
import { missingModule } from './api/unimplemented.ts';
import { utilityProcess } from './api/utility-process.ts';
import type { ShellWebContents } from './api/web-contents.ts';
import { openWindows } from './api/windows.ts';

watchTargets();

const webContents = {
  getAllWebContents: (): ShellWebContents[] => openWindows.all().map((window) => window.webContents),
  getFocusedWebContents: (): ShellWebContents | null => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromId: (id: number): ShellWebContents | undefined => openWindows.get(id)?.webContents,
  fromDevToolsTargetId: contentsOf,
};

const autoUpdater = missingModule('autoUpdater');
const BaseWindow = missingModule('BaseWindow');
const desktopCapturer = missingModule('desktopCapturer');
const globalShortcut = missingModule('globalShortcut');
const MessageChannelMain = missingModule('MessageChannelMain');
const nativeImage = missingModule('nativeImage');
const netLog = missingModule('netLog');
const powerSaveBlocker = missingModule('powerSaveBlocker');
const systemPreferences = missingModule('systemPreferences');
const Tray = missingModule('Tray');
const WebContentsView = missingModule('WebContentsView');

const electron = {
  app, autoUpdater, BaseWindow, BrowserWindow, clipboard, crashReporter, desktopCapturer, dialog, globalShortcut, ipcMain, Menu,
  MenuItem, MessageChannelMain, nativeImage, nativeTheme, net, netLog, Notification, powerMonitor, powerSaveBlocker, protocol,
  safeStorage, screen, session, shell, systemPreferences, Tray, utilityProcess, webContents, WebContentsView,
};

export {
  app, autoUpdater, BaseWindow, BrowserWindow, clipboard, crashReporter, desktopCapturer, dialog, globalShortcut, ipcMain, Menu,
  MenuItem, MessageChannelMain, nativeImage, nativeTheme, net, netLog, Notification, powerMonitor, powerSaveBlocker, protocol,
  safeStorage, screen, session, shell, systemPreferences, Tray, utilityProcess, webContents, WebContentsView,
};
// oxlint-disable-next-line import/no-default-export -- the real module has one, and CommonJS interop asks for it
export default electron;
