import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncPath } from '#main/journal/files.ts';
import { writeDurably } from '#main/write-durably.ts';

/**
 * The bytes of all documents, each file named by its SHA-256 (`documents/ab/ab12…`). The same content is kept once, however
 * often it is attached. Nothing is ever deleted here: an undo or a restored snapshot may need any of them again.
 */
export type DocumentStore = {
  /** Keeps the bytes and answers their name; they are on the disk, and read back, when it answers. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, or null when they are not there or not what their name says. */
  readonly get: (sha256: string) => Promise<Buffer | null>;
  /** Where the bytes lie. */
  readonly pathOf: (sha256: string) => string;
};

export function createDocumentStore(profile: string): DocumentStore {
  const root = path.join(profile, 'documents');
  const pathOf = (sha256: string): string => path.join(root, sha256.slice(0, 2), sha256);
  const get = async (sha256: string): Promise<Buffer | null> => {
    const bytes = await readFile(pathOf(sha256)).catch(() => null);
    return bytes !== null && hash(bytes) === sha256 ? bytes : null;
  };
  return {
    pathOf,
    get,
    put: async (bytes) => {
      const sha256 = hash(bytes);
      const file = pathOf(sha256);
      // One that is there and whole stays; a damaged one is replaced by what came now.
      if ((await isSize(file, bytes.length)) && (await get(sha256)) !== null) return sha256;
      await mkdir(path.dirname(file), { recursive: true });
      await writeDurably(file, bytes);
      syncPath(root);
      if ((await get(sha256)) === null) throw new Error('A document could not be read back after it was written');
      return sha256;
    },
  };
}

async function isSize(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.size === size;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
