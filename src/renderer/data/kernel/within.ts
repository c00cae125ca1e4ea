import { fail, type Result } from '#shared/result.ts';

/** How long a call of the journal may take before the user hears that it did not happen, ms. */
export const SAVE_TIMEOUT = 10_000;

/**
 * The answer of a call to main; a `timeout` failure after `SAVE_TIMEOUT` (the work itself goes on), and a failure too when
 * the way to main is broken.
 */
export async function within<T>(what: string, work: Promise<Result<T>>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', `${what} did not finish within ${SAVE_TIMEOUT / 1000} seconds.`)), SAVE_TIMEOUT);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    return fail('failed', `${what} did not work: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}
