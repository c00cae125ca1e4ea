import { fail, type Result } from '#shared/result.ts';

/** The promise's result, or a `timeout` failure after `ms`; the work itself goes on. */
export async function within<T>(ms: number, what: string, work: Promise<Result<T>>): Promise<Result<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', `${what} did not finish within ${ms / 1000} seconds.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
