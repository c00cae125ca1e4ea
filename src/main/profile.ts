import path from 'node:path';

/**
 * The profile folder asked for: `--profile DIR` (or `--profile=DIR`) before `WARMBENCH_PROFILE`; null for the system's
 * usual place. Relative folders count from `cwd`.
 */
export function profileFolder(args: readonly string[], variable: string | undefined, cwd: string): string | null {
  const at = args.findIndex((arg) => arg === '--profile' || arg.startsWith('--profile='));
  const given = at < 0 ? undefined : args[at]?.includes('=') ? args[at].slice('--profile='.length) : args[at + 1];
  const folder = given ?? variable;
  return folder === undefined || folder === '' ? null : path.resolve(cwd, folder);
}
