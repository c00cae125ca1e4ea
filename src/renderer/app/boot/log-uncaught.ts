function report(cause: unknown): void {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  window.warmbench.log.error({ message: error.message.slice(0, 20_000), stack: (error.stack ?? '').slice(0, 20_000) });
}

/** Writes an error to the log that main keeps. */
export function logError(cause: unknown): void {
  report(cause);
}

/** Errors that nobody caught go to the log, too. */
export function logUncaught(): void {
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}
