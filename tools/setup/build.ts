import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandOf } from './commands.ts';
import { run } from './processes.ts';
import { inProject, root, say } from './project.mjs';

const INPUTS = ['src/**/*', 'resources/**/*', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const STAMP = inProject('out/.built-from');
const MAIN = inProject('out/main/index.js');

/** A hash of everything the build reads. */
function inputsHash(): string {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.toSorted()) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export function isBuilt(): boolean {
  return existsSync(MAIN) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash();
}

/** Live reload writes unfinished files to out/; the next start must build again. */
export function forgetBuild(): void {
  rmSync(STAMP, { force: true });
}

/** Builds all three parts; false when the build failed, whose own message stands above. */
export async function build(): Promise<boolean> {
  forgetBuild();
  const hash = inputsHash();
  const { code } = await run(process.execPath, [commandOf('electron-vite'), 'build']);
  if (code !== 0) return false;
  writeFileSync(STAMP, hash);
  return true;
}

/** Builds only when something the build reads has changed. */
export async function buildIfStale(): Promise<boolean> {
  if (isBuilt()) return true;
  say('building (needed when something changed)');
  return build();
}
