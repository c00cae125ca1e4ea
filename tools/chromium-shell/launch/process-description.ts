import { createRequire } from 'node:module';
import path from 'node:path';

let version = '';

/** The version of the installed npm package `electron`, whose API this shell follows. */
export function electronVersion(): string {
  version ||= readVersion();
  return version;
}

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('electron/package.json');
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '0.0.0';
}

/** The Node that runs the shell; `process.execPath` itself names the shell, as it names Electron's binary in Electron. */
export const nodePath: string = process.execPath;

/** Makes `process` look as it does in Electron's main process. */
export function describeProcess(launcher: string): void {
  const versions = { ...process.versions, electron: electronVersion() };
  const described = {
    versions,
    type: 'browser',
    defaultApp: true,
    resourcesPath: path.join(path.dirname(launcher), 'resources'),
  };
  for (const [name, value] of Object.entries(described)) {
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  }
  process.execPath = launcher;
}
