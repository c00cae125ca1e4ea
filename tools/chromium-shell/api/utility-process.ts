import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import type { ForkOptions, UtilityProcess } from 'electron';

import { nodePath } from '../launch/process-description.ts';
import { strictEmitter } from './unimplemented.ts';

type Output = 'pipe' | 'ignore' | 'inherit';

const PARENT_PORT = fileURLToPath(new URL('../launch/parent-port.ts', import.meta.url));

/** `utilityProcess`: a Node process of its own, spoken to by messages. */
export class ShellUtilityProcess extends strictEmitter('UtilityProcess') implements Pick<UtilityProcess, 'postMessage' | 'kill' | 'pid' | 'stdout' | 'stderr'> {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    child.on('spawn', () => this.emit('spawn'));
    child.on('message', (message) => this.emit('message', message));
    child.on('error', (error) => this.emit('error', 'FatalError', '', error.message));
    child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null ? this.#child.pid : undefined;
  }

  get stdout(): Readable | null {
    return this.#child.stdout;
  }

  get stderr(): Readable | null {
    return this.#child.stderr;
  }

  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0) throw new Error("Warmbench's Chromium shell has no Electron UtilityProcess.postMessage with ports");
    this.#child.send(message as object);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork(modulePath: string, args: string[] = [], options: ForkOptions = {}): ShellUtilityProcess {
    const { env, execArgv = [], cwd, stdio = 'inherit' } = options;
    const [, output = 'inherit', errors = output] = typeof stdio === 'string' ? [undefined, stdio as Output, stdio as Output] : stdio;
    const child = fork(modulePath, args, {
      execPath: nodePath,
      execArgv: [...execArgv, '--import', PARENT_PORT],
      env: { ...(env ?? process.env) },
      ...(cwd === undefined ? {} : { cwd }),
      stdio: ['ignore', output, errors, 'ipc'],
      serialization: 'advanced',
    });
    return new ShellUtilityProcess(child);
  },
};
