const LOOK_EVERY_MS = 500;

/**
 * Ends this process when the one that started it is gone. A SIGTERM to npm ends npm and its sh but never reaches us;
 * without this the app would stay behind. (Windows keeps no parent to look at.)
 */
export function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
