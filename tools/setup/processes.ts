import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './project.mjs';

const WINDOWS = process.platform === 'win32';
const SAME_KEYSTROKE_MS = 1_500;
const GRACE_MS = 2_000;

interface RunOptions {
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Nothing is printed; for trials whose outcome is all that matters. */
  readonly quiet?: boolean;
}

interface RunResult {
  /** The exit code; undefined when a signal ended the command or it could not be started. */
  readonly code: number | undefined;
  /** A person (Ctrl+C) or a supervisor (SIGTERM) asked for the end. */
  readonly interrupted: boolean;
  readonly timedOut: boolean;
}

/**
 * Runs a command in its own process group: a Ctrl+C, which the terminal and npm both deliver to us, reaches it once, and
 * nothing it started stays behind.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: options.quiet === true ? 'ignore' : ['ignore', 'inherit', 'inherit'],
    detached: !WINDOWS,
  });
  const forwarding = forwardSignals(child);
  let timedOut = false;
  const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => { timedOut = true; killGroup(child); }, options.timeoutMs);
  const code = await new Promise<number | undefined>((resolve) => {
    child.on('error', (error) => {
      if (options.quiet !== true) console.error(`${command}: ${error.message}`);
      resolve(undefined);
    });
    child.on('exit', (exitCode) => {
      resolve(exitCode ?? undefined);
    });
  });
  clearTimeout(timer);
  await sweepGroup(child);
  forwarding.end();
  return { code, interrupted: forwarding.interrupted(), timedOut };
}

/** The first signal is passed on, a later one kills. */
function forwardSignals(child: ChildProcess): { interrupted: () => boolean; end: () => void } {
  let firstAt: number | undefined;
  const forward = (signal: NodeJS.Signals): void => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      child.kill(signal);
    } else if (Date.now() - firstAt > SAME_KEYSTROKE_MS) killGroup(child);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, forward);
  return {
    interrupted: () => firstAt !== undefined,
    end: () => { for (const signal of signals) process.off(signal, forward); },
  };
}

/** Waits a little for stragglers of a command that has ended, then kills them. */
async function sweepGroup(child: ChildProcess): Promise<void> {
  if (WINDOWS) return;
  const deadline = Date.now() + GRACE_MS;
  while (groupLives(child) && Date.now() < deadline) await wait(50);
  killGroup(child);
}

function groupLives(child: ChildProcess): boolean {
  return signalGroup(child, 0);
}

function killGroup(child: ChildProcess): void {
  if (!WINDOWS) signalGroup(child, 'SIGKILL');
  else if (child.pid !== undefined) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}
