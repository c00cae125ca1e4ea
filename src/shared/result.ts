/** A failure that people can read: `code` for programs, `message` says what happened, where, and what to do. */
export type Failure = { readonly code: FailureCode; readonly message: string };

export type FailureCode =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'read-only'
  | 'timeout'
  | 'cancelled'
  | 'refused'
  | 'damaged'
  | 'failed';

/** Expected failures travel as values (plain objects cross IPC); bugs throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}

/** Makes a switch over a union exhaustive: a new member without a case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
