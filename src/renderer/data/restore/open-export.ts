import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { WORKSPACE_FILE } from '#shared/export/export-files.ts';

/** An export has a few files; a zip of more is not searched to the end. */
const MOST_ENTRIES = 1000;

configure({ useWebWorkers: false });

/**
 * The bytes of `workspace.jsonl` among chosen files: the file itself, the one in a chosen folder, or the one in a zip file.
 * Throws the sentence for people when there is none.
 */
export async function openExport(files: readonly File[]): Promise<ReadableStream<Uint8Array>> {
  const plain = files.filter(({ name }) => name.toLowerCase().endsWith('.jsonl')).toSorted((a, b) => depth(a) - depth(b))[0];
  if (plain) return plain.stream();
  const zip = files.find(({ name }) => name.toLowerCase().endsWith('.zip'));
  if (!zip) throw new Error(`No export was found there. Choose its zip file, its folder, or the file ${WORKSPACE_FILE}.`);
  const entry = await findEntry(zip);
  if (!entry) throw new Error(`${zip.name} holds no ${WORKSPACE_FILE}, so it is no export of Warmbench.`);
  if (entry.encrypted) throw new Error(`${zip.name} is encrypted. Unpack it first, and choose its folder.`);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // A file that is damaged ends the stream with an error: whoever reads it hears of it.
  entry.getData(writable, { checkCrc32: true }).catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

async function findEntry(zip: File): Promise<FileEntry | undefined> {
  let seen = 0;
  try {
    for await (const entry of new ZipReader(new BlobReader(zip)).getEntriesGenerator()) {
      if (++seen > MOST_ENTRIES) return undefined;
      if (!entry.directory && entry.filename.split('/').at(-1) === WORKSPACE_FILE) return entry;
    }
    return undefined;
  } catch {
    throw new Error(`${zip.name} could not be read: it is no zip file, or it is damaged.`);
  }
}

/** How many folders it lies in; the outermost is the export's own. */
function depth(file: File): number {
  return file.webkitRelativePath.split('/').length;
}
