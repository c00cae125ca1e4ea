import { Socket } from 'node:net';

/** What ends with the process: something that can be asked to quit, and made to. */
export interface Quittable {
  quit(): void;
  exit(code?: number): void;
}

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A signal quits the app as Electron does; the second one does not ask any more. */
export function quitOnSignals(app: Quittable): void {
  let asked = false;
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (asked) app.exit(code);
      else app.quit();
      asked = true;
    });
  }
}

/** An unhandled rejection warns, as in Electron's main process, unless the app listens itself. */
export function reportUnhandledRejections(): void {
  process.on('unhandledRejection', (reason) => {
    if (process.listenerCount('unhandledRejection') > 1) return;
    console.error('UnhandledPromiseRejectionWarning:', reason);
  });
}

/** Ends this process when the one that started it (an older Node, see `electron`) has gone. */
export function endWithLifeline(): void {
  const descriptor = process.env['CHROMIUM_SHELL_LIFELINE'];
  delete process.env['CHROMIUM_SHELL_LIFELINE'];
  if (!descriptor) return;
  const lifeline = new Socket({ fd: Number(descriptor), readable: true, writable: false });
  lifeline.on('close', () => process.exit(1));
  lifeline.on('error', () => process.exit(1));
  lifeline.resume();
  lifeline.unref();
}
