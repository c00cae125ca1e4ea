import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';
import { endWithParent } from './parent.mjs';
import { inProject, say } from './project.mjs';

/** The Node this project is written for: it runs TypeScript files and has SQLite inside. */
const NODE_MAJOR = 24;

/** The npm package `node` brings its own executable. @returns {string | undefined} */
function packagedNode() {
  return ['node', 'node.exe'].map((name) => inProject('node_modules/node/bin', name)).find((file) => existsSync(file));
}

/**
 * Runs a TypeScript entry on any machine with Node 20 or later: installs the packages first, then continues under
 * Node 24. This file and what it imports are plain JavaScript, because nothing is installed yet.
 * @param {string} entry URL of the file that does the work
 */
export async function bootstrap(entry) {
  installPackages();
  if (process.env['npm_lifecycle_event']) endWithParent();
  process.env['PATH'] = inProject('node_modules', '.bin') + path.delimiter + (process.env['PATH'] ?? '');
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) {
    await import(entry);
    return;
  }
  const node = packagedNode();
  if (node === undefined) {
    say(`this needs Node ${NODE_MAJOR}, and the npm package "node" brought none for this machine. Please install Node ${NODE_MAJOR}.`);
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
}
