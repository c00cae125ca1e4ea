import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

import { createBridge } from './bridge.ts';
import { createCodec } from './codec.ts';
import { installIsolatedWorld, type IsolatedWorldConfig } from './isolated-world.ts';
import { installMainWorld } from './main-world.ts';
import { watchWindow } from './window-watch.ts';
import { createWire } from './wire.ts';

/** The isolated world preloads run in. */
export const WORLD = 'electron-preload';
/** The function only that world has, to call the main process. */
export const BINDING = 'chromiumShellSend';
/** The function only that world has, for the main process to call. */
export const RECEIVER = 'chromiumShellReceive';

/** The two scripts every new document starts with. */
export interface PageScripts {
  main: string;
  isolated: string;
}

/** What a preload is run with. */
export interface PreloadOptions {
  file: string | undefined;
  argv: readonly string[];
  holdsClose: boolean;
}

/** Builds a window's scripts. They act in the main frame only, as Electron's preloads do. */
export function pageScripts({ file, argv, holdsClose }: PreloadOptions): PageScripts {
  const meeting = randomUUID();
  const config: IsolatedWorldConfig = { meeting, binding: BINDING, receiver: RECEIVER, holdsClose };
  const main = `if (window === window.top) (${sourceOf(installMainWorld)})(${JSON.stringify(meeting)}, ${sourceOf(createBridge)});`;
  const parts = [JSON.stringify(config), ...[createCodec, createWire, createBridge].map(sourceOf)];
  const isolated = `if (window === window.top) {
    const world = (${sourceOf(installIsolatedWorld)})(${parts.join(', ')});
    (${sourceOf(watchWindow)})(world);
    ${file === undefined ? '' : runPreload(file, argv)}
  }`;
  return { main, isolated };
}

/** A function as text, for a page to run: Node has already taken its types away. */
function sourceOf(part: { toString(): string }): string {
  return part.toString();
}

function runPreload(file: string, argv: readonly string[]): string {
  const source = readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  compileFunction(source, ['require', 'module', 'exports', 'process'], { filename: file });
  const described = {
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    versions: process.versions,
    argv: [process.argv[0], ...argv],
    env: {},
    sandboxed: true,
    contextIsolated: true,
  };
  return `
    const electron = { ipcRenderer: world.ipcRenderer, contextBridge: world.contextBridge, webUtils: world.webUtils };
    const require = (name) => {
      if (/^electron(\\/renderer|\\/common)?$/.test(name)) return electron;
      throw new Error('module not found: ' + name);
    };
    const module = { exports: {} };
    try {
      (function (require, module, exports, process) {${source}
      })(require, module, module.exports, ${JSON.stringify(described)});
    } catch (error) {
      world.tell('preload-error', [error instanceof Error ? error : new Error(String(error))]);
      console.error('Unable to load preload script: ' + ${JSON.stringify(file)});
      console.error(error);
    }`;
}
