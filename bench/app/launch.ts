import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = path.join(import.meta.dirname, '../..');

/** A copy of the built app, so that a build in between changes nothing. */
export type BuiltApp = { readonly folder: string; readonly remove: () => void };

export function copyBuild(): BuiltApp {
  if (!existsSync(path.join(root, 'out/main/index.js'))) throw new Error('Build the app first: npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'warmbench-built-'));
  for (const part of ['package.json', 'out']) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const emptyApp = path.join(root, 'bench/empty-app');

/** Starts an app on a profile; the window is open when it returns. */
export async function launch(folder: string, profile: string): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const inherited = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const app = await _electron.launch({ executablePath: executable(), args: ['--lang=en-GB', folder, '--profile', profile], env: { ...inherited, TZ: 'Europe/Berlin' }, cwd: root });
  const page = await app.firstWindow();
  page.setDefaultTimeout(600_000);
  return { app, page };
}

/** Electron when its binary is there, else the Chromium shell. */
function executable(): string {
  const chosen = process.env['WARMBENCH_EXECUTABLE'];
  if (chosen) return chosen;
  const folder = path.join(root, 'node_modules/electron');
  const name = path.join(folder, 'path.txt');
  const binary = existsSync(name) ? path.join(folder, 'dist', readFileSync(name, 'utf8')) : '';
  return binary && existsSync(binary) ? binary : path.join(root, 'tools/chromium-shell/electron');
}
