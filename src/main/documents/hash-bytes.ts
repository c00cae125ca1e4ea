import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

/** Bytes hashed at once: some milliseconds, so that main answers in between. */
const PIECE = 2 * 1024 * 1024;

/** SHA-256 as 64 hex characters. */
export async function hashBytes(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += PIECE) {
    if (from > 0) await setImmediate();
    hash.update(bytes.subarray(from, from + PIECE));
  }
  return hash.digest('hex');
}
