import type { MenuItemConstructorOptions } from 'electron';

export type MenuDeps = {
  readonly appName: string;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  /** Asks the window for a command of its keymap. */
  readonly command: (name: string) => void;
  readonly openDataFolder: () => void;
};

/**
 * The application menu. Our own commands belong to the window's keymap, which sees each key first and knows whether a
 * text field has the focus; the menu shows their keys (`registerAccelerator: false`) and passes a click on. That also
 * holds for Undo and Redo: in a field they take back typing, elsewhere the last change, and only the window can tell.
 */
export function menuTemplate(deps: MenuDeps): MenuItemConstructorOptions[] {
  const item = (label: string, command: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => deps.command(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = item('Settings…', 'settings', 'CmdOrCtrl+,');

  const appMenu: MenuItemConstructorOptions = {
    label: deps.appName,
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New Person', 'person.new', 'CmdOrCtrl+N'),
      item('New Job', 'job.new', 'CmdOrCtrl+Shift+J'),
      separator,
      item('Import…', 'import'),
      item('Export…', 'export'),
      separator,
      item('Backups…', 'backups'),
      { label: 'Show Data Folder', click: deps.openDataFolder },
      separator,
      ...(deps.isMac ? [{ role: 'close' } as const] : [settings, separator, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      item('Undo', 'undo', 'CmdOrCtrl+Z'),
      item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
      separator,
      item('History…', 'history', 'CmdOrCtrl+7'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('Command Palette…', 'palette', 'CmdOrCtrl+K'),
      item('Search', 'search', 'CmdOrCtrl+F'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(deps.isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: '&Window',
    submenu: [
      { role: 'minimize' },
      { role: 'zoom' },
      ...(deps.isMac ? [separator, { role: 'front' } as const] : [{ role: 'close' } as const]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [item('Keys', 'keys'), ...(deps.isMac ? [] : [separator, { role: 'about' } as const])],
  };
  return [...(deps.isMac ? [appMenu] : []), file, edit, view, window, help];
}
