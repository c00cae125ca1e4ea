import type { MenuItemConstructorOptions } from 'electron';

import { strictEmitter } from './unimplemented.ts';

type Click = NonNullable<MenuItemConstructorOptions['click']>;

/** One entry of a menu. */
export class ShellMenuItem {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: ShellMenu | undefined;
  readonly commandId = 0;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: Click | undefined;

  constructor(options: MenuItemConstructorOptions) {
    const { id = '', role, label = role ?? '', submenu, enabled = true, visible = true, checked = false } = options;
    this.id = id;
    this.role = role;
    this.label = label;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.submenu = Array.isArray(submenu) ? ShellMenu.buildFromTemplate(submenu) : (submenu as ShellMenu | undefined);
    this.enabled = enabled;
    this.visible = visible;
    this.checked = checked;
    this.#click = options.click;
  }

  /** Does what choosing the entry does; tests call it, for there is no menu bar to click in. */
  click(...args: unknown[]): void {
    const [event = {}, window] = args;
    this.#click?.(this as unknown as Parameters<Click>[0], window as Parameters<Click>[1], event as Parameters<Click>[2]);
  }
}

let applicationMenu: ShellMenu | null = null;

/** `Menu`: kept and walked as in Electron, but never drawn: Chromium's windows have no menu bar. */
export class ShellMenu extends strictEmitter('Menu') {
  readonly items: ShellMenuItem[] = [];

  append(item: ShellMenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: ShellMenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): ShellMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {}

  closePopup(): void {}

  static buildFromTemplate(template: (MenuItemConstructorOptions | ShellMenuItem)[]): ShellMenu {
    const menu = new ShellMenu();
    for (const item of template) menu.append(item instanceof ShellMenuItem ? item : new ShellMenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: ShellMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): ShellMenu | null {
    return applicationMenu;
  }
}
