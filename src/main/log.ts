import electronLog from 'electron-log/node';
import { app, dialog } from 'electron';
import path from 'node:path';
import type { Log } from './log-types.ts';

const MAX_BYTES = 1024 * 1024;
const MAX_TEXT = 4000;

/**
 * The log file `<profile>/logs/main.log`, 1 MB and one older file. Errors nobody caught are written there and shown,
 * because going on silently would hide that something was lost.
 */
export function setupLog(profile: string): Log {
  electronLog.transports.file.resolvePathFn = () => path.join(profile, 'logs', 'main.log');
  electronLog.transports.file.maxSize = MAX_BYTES;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = 'warn';
  const log: Log = {
    info: (message) => electronLog.info(cut(message)),
    warn: (message) => electronLog.warn(cut(message)),
    error: (message, error) => electronLog.error(cut(`${message}${error === undefined ? '' : `: ${describe(error)}`}`)),
  };
  process.on('uncaughtException', (error) => show(log, 'Uncaught error', error));
  process.on('unhandledRejection', (reason) => show(log, 'Unhandled rejection', reason));
  app.on('child-process-gone', (_event, { type, reason }) => log.error(`Process ${type} is gone: ${reason}`));
  return log;
}

let shown = false;

/** One box is enough; a fault that repeats must not bury the desktop under boxes. */
function show(log: Log, what: string, error: unknown): void {
  log.error(what, error);
  if (shown) return;
  shown = true;
  dialog.showErrorBox(
    'Something went wrong in Warmbench',
    'What you saved is safe in the journal. Restart Warmbench; if this comes back, the file logs/main.log in the data folder says what happened.',
  );
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
