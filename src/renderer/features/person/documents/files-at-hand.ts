import type { Result } from '#shared/result.ts';
import { desk } from '#data/desk.ts';
import { Lately } from './lately.ts';

/** The one that is read, those before and after it, and one more: of 25 MB at most each. */
const LIMIT = 4;

const files = new Lately<Result<Uint8Array>>(LIMIT);

/** The bytes of a kept file. What is not to be had is asked for again the next time. */
export async function fileOf(sha256: string): Promise<Result<Uint8Array>> {
  const answer = await files.get(sha256, () => desk().bridge.documents.bytes({ sha256 }));
  if (!answer.ok) files.forget(sha256);
  return answer;
}

/** The same, if it is at hand. */
export function fileAtHand(sha256: string): Result<Uint8Array> | null {
  return files.peek(sha256) ?? null;
}
