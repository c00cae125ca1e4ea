import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The app to run: its folder, its main file and what its package.json says of it. */
export interface AppPackage {
  root: string;
  main: string;
  name: string;
  version: string;
}

interface Manifest {
  name?: string;
  productName?: string;
  version?: string;
  main?: string;
}

/** Finds the app a path stands for: a folder with a package.json, or a file. */
export function readAppPackage(appPath: string): AppPackage {
  const full = path.resolve(appPath);
  if (!existsSync(full)) throw new Error(`Unable to find Electron app at ${full}`);
  const isFolder = statSync(full).isDirectory();
  const root = isFolder ? full : path.dirname(full);
  const manifest = isFolder ? readManifest(root) : {};
  const main = isFolder ? createRequire(path.join(root, 'package.json')).resolve(path.join(root, manifest.main ?? 'index.js')) : full;
  return { root, main, name: manifest.productName ?? manifest.name ?? 'Electron', version: manifest.version ?? '0.0.0' };
}

function readManifest(root: string): Manifest {
  const file = path.join(root, 'package.json');
  if (!existsSync(file)) return {};
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}
