import { Locked, type ReadLimits } from './limits.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

/** A heading, its body, what stands below: in the order of the page. */
const order = [/^word\/header\d*\.xml$/, /^word\/document\d*\.xml$/, /^word\/footnotes\.xml$/, /^word\/footer\d*\.xml$/];

/** What stands in a file twice, once for old readers. */
const SKIPPED = 'mc:Fallback';

/** The text of a DOCX (ECMA-376, part 1, 17.3): runs, tabs, breaks; a line a paragraph, a tab between cells. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<string> {
  if (bytes[0] === 0xd0) throw new Locked();
  const zip = await openZip(bytes, limits.inflatedBytes);
  const parts = order.flatMap((pattern) => zip.names.filter((name) => pattern.test(name)).toSorted());
  if (!parts.some((name) => name.startsWith('word/document'))) throw new Error('no document part');
  const pieces: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  for (const part of parts) {
    let inText = false;
    let skipped = 0;
    await readXml(zip, part, {
      open: (name) => {
        if (name === SKIPPED) skipped++;
        if (skipped > 0) return;
        if (name === 'w:t') inText = true;
        else if (name === 'w:tab' || name === 'w:ptab') add('\t');
        else if (name === 'w:br' || name === 'w:cr') add('\n');
        else if (name === 'w:noBreakHyphen') add('-');
      },
      close: (name) => {
        if (name === SKIPPED) skipped--;
        if (skipped > 0) return;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') add('\n');
        else if (name === 'w:tc') add('\t');
        else if (name === 'w:tr') add('\n');
      },
      text: (text) => {
        if (inText && skipped === 0) add(text);
      },
      done: () => length > limits.textChars,
    });
    add('\n');
  }
  return joinCells(pieces.join(''));
}

/** A cell's last paragraph ends the line before the cell does: cells of a row stand on one line. */
export function joinCells(text: string): string {
  return text.replace(/\n\t/g, '\t');
}
