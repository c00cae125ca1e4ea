import { Parser } from 'htmlparser2';
import { TooMuch } from './limits.ts';
import type { ZipParts } from './zip.ts';

/** What an XML part is read with. Names come with their prefix, as written (`w:t`). */
export type XmlHandler = {
  readonly open: (name: string, attributes: { readonly [name: string]: string }) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Enough was read. */
  readonly done: () => boolean;
};

/** Deeper than any writer nests; a document of nothing but opening tags ends here. */
const MAX_DEPTH = 2000;

/**
 * Reads one XML part of a ZIP file as it inflates. Only XML's own five entities and character references are known: a
 * document type's entities are left as they stand, so that none can grow.
 */
export async function readXml(zip: ZipParts, name: string, handler: XmlHandler): Promise<void> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++depth > MAX_DEPTH) throw new TooMuch('nesting');
        handler.open(tag, attributes);
      },
      onclosetag: (tag) => {
        depth--;
        handler.close(tag);
      },
      ontext: handler.text,
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  await zip.read(name, (bytes) => {
    decoder ??= new TextDecoder(encodingOf(bytes));
    parser.write(decoder.decode(bytes, { stream: true }));
    return !handler.done();
  });
  if (!handler.done()) parser.end();
}

/** UTF-16 by its mark, else UTF-8: the two that every XML reader must know (XML 1.0, 4.3.3). */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
