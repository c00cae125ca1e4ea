import { expect, test } from 'vitest';
import { menuTemplate } from './menu-template.ts';

test('the menu shows keys but leaves them to the window, and passes clicks on', () => {
  const asked: string[] = [];
  for (const isMac of [true, false]) {
    const template = menuTemplate({ appName: 'Warmbench', isMac, isDevelopment: false, command: (name) => asked.push(name), openDataFolder: () => {} });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    for (const item of items.filter(({ accelerator }) => accelerator !== undefined)) expect(item.registerAccelerator).toBe(false);
    expect(items.some(({ role }) => role === 'toggleDevTools' || role === 'undo')).toBe(false);
    expect(items.some(({ role }) => role === 'quit')).toBe(true);
    for (const { click } of items) (click as (() => void) | undefined)?.();
  }
  for (const name of ['undo', 'redo', 'palette', 'import', 'settings', 'keys']) expect(asked).toContain(name);
});
