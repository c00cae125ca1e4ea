import { BlobReader, configure, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { WORKSPACE_FILE } from '#shared/export/export-files.ts';
import { collect } from './collect.ts';

/** More than an export has, whatever it holds: a file for each document beside its own few. */
const MOST_ENTRIES = 300_000;

// The lines stand half read while files are: on a machine with one core the second would wait for the first for ever.
configure({ useWebWorkers: false, maxWorkers: 16 });

/** An export to read: the bytes of `workspace.jsonl`, and the files of documents by their place in it. */
export type OpenExport = {
  readonly lines: ReadableStream<Uint8Array>;
  /** The bytes of a file that is `size` bytes long. Throws why they are not to be had, as a part of a sentence. */
  readonly file: (path: string, size: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Finds an export among chosen files: in a chosen folder, in a zip file, or its `workspace.jsonl` alone. Throws the sentence for
 * people when there is none.
 */
export async function openExport(files: readonly File[]): Promise<OpenExport> {
  const plain = files.filter(({ name }) => name.toLowerCase().endsWith('.jsonl')).toSorted((a, b) => depth(a) - depth(b))[0];
  if (plain) return openFolder(plain, files);
  const zip = files.find(({ name }) => name.toLowerCase().endsWith('.zip'));
  if (!zip) throw new Error(`No export was found there. Choose its zip file, its folder, or the file ${WORKSPACE_FILE}.`);
  return openZip(zip);
}

function openFolder(lines: File, files: readonly File[]): OpenExport {
  const root = placeOf(lines).slice(0, -lines.name.length);
  const inside = new Map(files.filter((file) => placeOf(file).startsWith(root)).map((file) => [placeOf(file).slice(root.length).normalize('NFC'), file]));
  return {
    lines: lines.stream(),
    file: async (path, size) => {
      const found = inside.get(path);
      if (!found) throw new Error('it is not there');
      return collect(() => found.stream(), found.size, size);
    },
  };
}

async function openZip(zip: File): Promise<OpenExport> {
  const entries = await entriesOf(zip);
  const lines = [...entries].find(([name]) => name.split('/').at(-1) === WORKSPACE_FILE);
  if (!lines) throw new Error(`${zip.name} holds no ${WORKSPACE_FILE}, so it is no export of Warmbench.`);
  const [name, entry] = lines;
  if (entry.encrypted) throw new Error(`${zip.name} is encrypted. Unpack it first, and choose its folder.`);
  const root = name.slice(0, -WORKSPACE_FILE.length);
  return {
    lines: inflated(entry),
    file: async (path, size) => {
      const found = entries.get(root + path);
      if (!found) throw new Error('it is not there');
      if (found.encrypted) throw new Error('it is encrypted');
      return collect(() => inflated(found), found.uncompressedSize, size);
    },
  };
}

/** A file that is damaged ends the stream with an error: whoever reads it hears of it. */
function inflated(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry.getData(writable, { checkCrc32: true }).catch((error: unknown) => writable.abort(error).catch(() => undefined));
  return readable;
}

async function entriesOf(zip: File): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of new ZipReader(new BlobReader(zip)).getEntriesGenerator()) {
      const name = entry.filename.normalize('NFC');
      if (!entry.directory && !entries.has(name)) entries.set(name, entry);
      if (entries.size > MOST_ENTRIES) break;
    }
    return entries;
  } catch {
    throw new Error(`${zip.name} could not be read: it is no zip file, or it is damaged.`);
  }
}

/** How many folders it lies in; the outermost is the export's own. */
function depth(file: File): number {
  return placeOf(file).split('/').length;
}

/** Where it lies in a chosen folder; its name where it was chosen alone. */
function placeOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
