import { joinCells } from './docx.ts';
import { Locked, type ReadLimits } from './limits.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

const MANIFEST = 'META-INF/manifest.xml';
/** Text that was deleted with changes tracked, and text that is told about the document, not in it. */
const skippedTags = new Set(['text:tracked-changes', 'office:annotation']);
const MAX_SPACES = 100;

/** The text of an ODT (OpenDocument 1.3, part 3, 5 and 6.1): a line a paragraph or heading, a tab between cells. */
export async function readOdt(bytes: Uint8Array, limits: ReadLimits): Promise<string> {
  const zip = await openZip(bytes, limits.inflatedBytes);
  if (!zip.names.includes('content.xml')) throw new Error('no content part');
  let locked = false;
  const ignore = (): void => {};
  await readXml(zip, MANIFEST, {
    open: (name) => void (locked ||= name === 'manifest:encryption-data'),
    close: ignore,
    text: ignore,
    done: () => locked,
  });
  if (locked) throw new Locked();
  const pieces: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  let paragraphs = 0;
  let skipped = 0;
  await readXml(zip, 'content.xml', {
    open: (name, attributes) => {
      if (skippedTags.has(name)) skipped++;
      if (skipped > 0) return;
      if (isLine(name)) paragraphs++;
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
      else if (name === 'text:s') add(' '.repeat(Math.min(MAX_SPACES, Math.max(1, Number(attributes['text:c']) || 1))));
    },
    close: (name) => {
      if (skippedTags.has(name)) skipped--;
      if (skipped > 0) return;
      if (isLine(name)) {
        paragraphs--;
        add('\n');
      } else if (name === 'table:table-cell') add('\t');
      else if (name === 'table:table-row') add('\n');
    },
    text: (text) => {
      if (paragraphs > 0 && skipped === 0) add(text.replace(/\s+/g, ' '));
    },
    done: () => length > limits.textChars,
  });
  return joinCells(pieces.join(''));
}

function isLine(name: string): boolean {
  return name === 'text:p' || name === 'text:h';
}
