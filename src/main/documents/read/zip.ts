import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { TooMuch } from './limits.ts';

const MAX_ENTRIES = 5000;

/** The parts of a ZIP file by name; `read` inflates one, piece by piece, and counts what it inflates to over all of them. */
export type ZipParts = {
  readonly names: readonly string[];
  /** Hands the part's bytes over; `piece` answers false to stop. A part that is not there has none. */
  readonly read: (name: string, piece: (bytes: Buffer) => boolean) => Promise<void>;
};

/** Opens a ZIP file. What its headers say about sizes is not believed: the bytes that come out are counted. */
export async function openZip(bytes: Uint8Array, maxInflated: number): Promise<ZipParts> {
  const zip = await promisify<Buffer, object, ZipFile>(fromBuffer)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true, autoClose: false });
  const entries = await listEntries(zip);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    read: async (name, piece) => {
      const entry = entries.get(name);
      if (!entry) return;
      const stream = await promisify<Entry, NodeJS.ReadableStream>((one, done) => zip.openReadStream(one, done))(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        inflated += chunk.length;
        if (inflated > maxInflated) throw new TooMuch('inflated');
        if (!piece(chunk)) return;
      }
    },
  };
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MAX_ENTRIES) return reject(new TooMuch('entries'));
      // The first of one name counts: what a second one hides is not read.
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      return zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}
