import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The file is not there or not what it should be; the message says which, as part of a sentence. */
export class NotWhole extends Error {
  override readonly name = 'NotWhole';
}

const PIECE = 1024 * 1024;

/**
 * Reads a file piece by piece, copies it to `target` if there is one (durably; nothing stays where it fails), and makes sure
 * that it has this size and SHA-256. Throws `NotWhole`, or what the file system throws where the copy cannot be written.
 */
export async function copyWhole(source: string, target: string | null, { sha256, size }: { readonly sha256: string; readonly size: number }, signal: AbortSignal): Promise<void> {
  const hash = createHash('sha256');
  let read = 0;
  const count = (piece: Uint8Array): void => {
    read += piece.length;
    hash.update(piece);
  };
  let unreadable = false;
  const input = createReadStream(source, { highWaterMark: PIECE });
  input.once('error', () => (unreadable = true));
  try {
    await pipeline(input, counted(count), target === null ? nowhere() : createWriteStream(target, { flags: 'wx', flush: true }), { signal });
    if (read !== size || hash.digest('hex') !== sha256) throw new NotWhole('its file in the data folder is damaged');
  } catch (error) {
    if (target !== null && (error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(target, { force: true });
    if (!unreadable || signal.aborted) throw error;
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new NotWhole(gone ? 'its file is not in the data folder' : 'its file in the data folder could not be read', { cause: error });
  }
}

function counted(count: (piece: Uint8Array) => void) {
  return async function* through(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      count(piece);
      yield piece;
    }
  };
}

function nowhere(): Writable {
  return new Writable({ write: (_piece, _encoding, done) => done() });
}
