import path from 'node:path';
import { inProject, readJson } from './project.mjs';

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/** The script behind a package's command, to be run by our own Node: no shell, and the same on every system. */
export function commandOf(packageName: string, command = packageName): string {
  const folder = inProject('node_modules', packageName);
  const { bin } = (readJson(path.join(folder, 'package.json')) ?? {}) as Manifest;
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return path.join(folder, script);
}
