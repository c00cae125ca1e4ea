import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** `app.getPath` and `app.setPath`: the usual folders, and those the app chose. */
export class AppPaths {
  readonly #chosen = new Map<string, string>();
  readonly #appName: () => string;

  constructor(appName: () => string) {
    this.#appName = appName;
  }

  get(name: string): string {
    const found = this.#chosen.get(name) ?? this.#usual(name);
    if (found === null) throw new Error(`Failed to get '${name}' path`);
    if (name === 'logs') mkdirSync(found, { recursive: true });
    return found;
  }

  set(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.#chosen.set(name, folder);
  }

  #usual(name: string): string | null {
    switch (name) {
      case 'home':
        return os.homedir();
      case 'temp':
        return os.tmpdir();
      case 'exe':
        return process.execPath;
      case 'module':
        return process.execPath;
      case 'assets':
        return path.dirname(process.execPath);
      case 'appData':
        return appData();
      case 'userData':
      case 'sessionData':
        return name === 'sessionData' ? this.get('userData') : path.join(this.get('appData'), this.#appName());
      case 'logs':
        return process.platform === 'darwin'
          ? path.join(os.homedir(), 'Library', 'Logs', this.#appName())
          : path.join(this.get('userData'), 'logs');
      case 'crashDumps':
        return path.join(this.get('userData'), 'Crashpad');
      default:
        return userFolder(name);
    }
  }
}

function appData(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? path.join(os.homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
}

const USER_FOLDERS: Record<string, string> = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
};

function userFolder(name: string): string | null {
  const folder = USER_FOLDERS[name];
  if (folder === undefined) return null;
  const usual = path.join(os.homedir(), folder);
  if (process.platform !== 'linux') return usual;
  const xdgName = name === 'downloads' ? 'DOWNLOAD' : name.toUpperCase();
  try {
    const told = execFileSync('xdg-user-dir', [xdgName], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return told === '' || told === os.homedir() ? usual : told;
  } catch {
    return usual;
  }
}
