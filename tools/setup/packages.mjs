import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inProject, readJson, root, say } from './project.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, extraneous?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lock */

/**
 * What the lock file wants and node_modules does not have. npm keeps its own record of what it installed
 * (node_modules/.package-lock.json), so no stamp of ours can disagree with it.
 * @param {Lock} wanted @param {Lock | undefined} installed @returns {string[]}
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([name, entry]) => name.includes('node_modules/') && !entry.optional && !entry.link)
    .filter(([name, entry]) => installed?.packages?.[name]?.version !== entry.version)
    .map(([name]) => name.slice(name.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

/** Runs npm: its script under its own Node when npm started us, else the command. @param {string[]} args */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  const result =
    script?.endsWith('.js') && node
      ? spawnSync(node, [script, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}

/** Installs what is missing; a second call does nothing. Leaves when npm fails, whose own message stands above. */
export function installPackages() {
  const wanted = /** @type {Lock} */ (readJson(inProject('package-lock.json')) ?? {});
  const installed = /** @type {Lock | undefined} */ (readJson(inProject('node_modules/.package-lock.json')));
  const missing = missingPackages(wanted, installed);
  if (missing.length > 0) {
    say(installed ? `updating packages: ${summary(missing)}` : 'installing packages (once, about a minute)');
    if (!npm([installed ? 'install' : 'ci', '--include=dev', '--no-audit', '--loglevel=error'])) {
      say('npm could not install the packages; its message is above.');
      process.exit(1);
    }
  }
  const commands = ['node', 'node.cmd'].map((name) => inProject('node_modules/.bin', name));
  if (!commands.some((file) => existsSync(file))) npm(['rebuild', 'node']);
}

/** @param {string[]} names */
function summary(names) {
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
}
