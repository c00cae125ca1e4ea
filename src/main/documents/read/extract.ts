import type { DocumentFormat, TextState } from '#shared/domain/document.ts';
import { decode } from '#shared/import/decode.ts';
import { readDocx } from './docx.ts';
import { Locked, TooMuch, type Extract, type ReadLimits } from './limits.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf.ts';
import { readRtf } from './rtf.ts';
import { tidy } from './tidy.ts';

/** The text of a document's bytes, or why there is none. Never throws: a file nobody can read is an answer, too. */
export async function extract(format: DocumentFormat, bytes: Uint8Array, limits: ReadLimits): Promise<Extract> {
  try {
    const { text, pages } = await read(format, bytes, limits);
    const clean = tidy(text);
    return { state: clean === '' ? 'none' : 'read', text: clean, pages };
  } catch (error) {
    return { state: stateOf(error), text: '', pages: null };
  }
}

async function read(format: DocumentFormat, bytes: Uint8Array, limits: ReadLimits): Promise<Omit<Extract, 'state'>> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes, limits);
    case 'docx':
      return { text: await readDocx(bytes, limits), pages: null };
    case 'odt':
      return { text: await readOdt(bytes, limits), pages: null };
    case 'rtf':
      return { text: readRtf(bytes, limits), pages: null };
    case 'txt':
      return { text: decode(bytes.subarray(0, limits.textChars * 2)).text, pages: null };
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return { text: '', pages: null };
  }
}

function stateOf(error: unknown): TextState {
  if (error instanceof Locked) return 'protected';
  return error instanceof TooMuch ? 'too-much' : 'unreadable';
}
