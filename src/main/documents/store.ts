import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { syncLater } from '#main/sync-later.ts';
import { hashFile } from '#main/vault/hash-file.ts';
import { writeDurably } from '#main/write-durably.ts';
import { hashBytes } from './hash-bytes.ts';

/**
 * The bytes of all documents, each file named by its SHA-256 (`documents/ab/ab12…`). The same content is kept once, however
 * often it is attached. Nothing is ever deleted here: an undo or a restored snapshot may need any of them again.
 */
export type DocumentStore = {
  /** Keeps the bytes and answers their name; they are on the disk, and read back, when it answers. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** The bytes, or null when they are not there or not what their name says. */
  readonly get: (sha256: string) => Promise<Buffer | null>;
  /** Whether the file is there and whole; read in pieces. */
  readonly has: (sha256: string) => Promise<boolean>;
  /** Where the bytes lie. */
  readonly pathOf: (sha256: string) => string;
};

export function createDocumentStore(profile: string): DocumentStore {
  const root = path.join(profile, 'documents');
  const pathOf = (sha256: string): string => path.join(root, sha256.slice(0, 2), sha256);
  const get = async (sha256: string): Promise<Buffer | null> => {
    const bytes = await readFile(pathOf(sha256)).catch(() => null);
    return bytes !== null && (await hashBytes(bytes)) === sha256 ? bytes : null;
  };
  return {
    pathOf,
    get,
    has: async (sha256) => (await hashFile(pathOf(sha256)).catch(() => null)) === sha256,
    put: async (bytes) => {
      const sha256 = await hashBytes(bytes);
      const file = pathOf(sha256);
      // One that is there and whole stays; a damaged one is replaced by what came now.
      if ((await isSize(file, bytes.length)) && (await hashFile(file)) === sha256) return sha256;
      await mkdir(path.dirname(file), { recursive: true });
      await writeDurably(file, bytes);
      await syncLater(root, 'folder');
      if ((await hashFile(file)) !== sha256) throw new Error('A document could not be read back after it was written');
      return sha256;
    },
  };
}

async function isSize(file: string, size: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.size === size;
}
