import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { configure, ZipWriter } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

/** From here on a file needs the large form of the format (APPNOTE 4.5.3); a little early, as packing may make it larger. */
const LARGE = 0xf000_0000;

/** A file and its name in the zip file. What is packed already, as most documents are, is only put in. */
type Zipped = { readonly name: string; readonly file: string; readonly pack: boolean };

/** Puts files into a zip file, one after another and never whole in memory. Stops when the signal says so. */
export async function zipFiles(files: readonly Zipped[], zip: string, signal: AbortSignal): Promise<void> {
  const out = new ZipWriter(Writable.toWeb(createWriteStream(zip, { flags: 'wx' })));
  for (const { name, file, pack } of files) {
    signal.throwIfAborted();
    const { size, mtime } = await stat(file);
    await out.add(name, Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, { lastModDate: mtime, zip64: size > LARGE, signal, ...(pack ? {} : { level: 0 }) });
  }
  await out.close();
}
