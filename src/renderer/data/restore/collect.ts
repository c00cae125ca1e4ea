import { MAX_FILE_BYTES } from '#shared/documents.ts';

/**
 * The bytes of a stream that must be `size` long. Headers are not believed: it stops at the first byte too many. Throws why not,
 * as a part of a sentence; `said` is how long the file says it is.
 */
export async function collect(open: () => ReadableStream<Uint8Array>, said: number, size: number): Promise<Uint8Array<ArrayBuffer>> {
  if (size > MAX_FILE_BYTES) throw new Error('it is larger than a document may be');
  if (said !== size) throw new Error('it is not as long as it was');
  const bytes = new Uint8Array(size);
  const reader = open().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error('it is damaged');
    });
    if (done) break;
    if (at + value.length > size) {
      await reader.cancel().catch(() => undefined);
      throw new Error('it is not as long as it was');
    }
    bytes.set(value, at);
    at += value.length;
  }
  if (at !== size) throw new Error('it is not as long as it was');
  return bytes;
}
