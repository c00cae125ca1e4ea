import { app, Menu, shell } from 'electron';
import type { Ipc } from './ipc.ts';
import { menuTemplate } from './menu-template.ts';

export function setupMenu(ipc: Ipc, profile: string): void {
  const template = menuTemplate({
    appName: app.getName(),
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    command: (command) => ipc.push('app.command', { command }),
    openDataFolder: () => void shell.openPath(profile),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
