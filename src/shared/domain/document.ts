import { z } from 'zod';
import { line, recordFields } from './record.ts';

/** What a file is by its content, whatever its name says. */
export const documentFormats = ['pdf', 'docx', 'odt', 'rtf', 'txt', 'png', 'jpeg', 'webp', 'gif'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentKinds = ['cv', 'letter', 'certificate', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * What came of reading the text: it was read; there is none (a picture, a scan); the file asks for a password; it is
 * damaged; it wanted more time or memory than a document may have. The file itself is kept in every case.
 */
export const textStates = ['read', 'none', 'protected', 'unreadable', 'too-much'] as const;
export type TextState = (typeof textStates)[number];

/** SHA-256 of a file's bytes, as main names it. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Bytes of JSON that a document's text may take, so that the record stays inside one op (64 KiB). */
export const MAX_TEXT_BYTES = 48_000;

/** A file of a person. The bytes lie in main under `sha256`; `version` counts the person's files of one kind from 1. */
export const document = z.object({
  ...recordFields,
  personId: z.string(),
  kind: z.enum(documentKinds),
  version: z.number().int().min(1),
  name: line.min(1),
  sha256,
  /** Bytes. */
  size: z.number().int().min(0),
  format: z.enum(documentFormats),
  textState: z.enum(textStates),
  text: z.string().max(MAX_TEXT_BYTES),
  /** The text was longer than what is kept of it. */
  textCut: z.boolean(),
  /** How many pages, where the format has pages. */
  pages: z.number().int().min(0).nullable(),
});
export type Document = z.infer<typeof document>;

/** Formats whose pages are shown; of the others there is the text, and another program. */
const drawn: ReadonlySet<DocumentFormat> = new Set(['pdf', 'png', 'jpeg', 'webp', 'gif']);

/** Whether a document can be shown as it looks. */
export function isDrawn({ format, textState }: Pick<Document, 'format' | 'textState'>): boolean {
  return drawn.has(format) && textState !== 'protected';
}

/** The version a person's next file of this kind gets. */
export function nextVersion(documents: readonly Pick<Document, 'kind' | 'version'>[], kind: DocumentKind): number {
  return Math.max(0, ...documents.filter((one) => one.kind === kind).map(({ version }) => version)) + 1;
}

/** The beginning of a text whose JSON takes at most `max` bytes, cut between characters; and whether something was cut. */
export function cutText(text: string, max = MAX_TEXT_BYTES): { readonly text: string; readonly cut: boolean } {
  let bytes = 2;
  let end = 0;
  for (const character of text) {
    bytes += jsonBytes(character);
    if (bytes > max) return { text: text.slice(0, end), cut: true };
    end += character.length;
  }
  return { text, cut: false };
}

/** Bytes of a character in JSON encoded as UTF-8 (RFC 8259, section 7). */
function jsonBytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return '\b\f\n\r\t'.includes(character) ? 2 : 6;
  if (character === '"' || character === '\\') return 2;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (code >= 0xd800 && code <= 0xdfff) return 6;
  return code < 0x10000 ? 3 : 4;
}

/** What a file most likely is, by its name and format. */
export function guessKind(name: string, format: DocumentFormat): DocumentKind {
  if (/cover|letter|anschreiben|motivation/i.test(name)) return 'letter';
  if (/certificate|diploma|degree|zeugnis|urkunde|reference/i.test(name)) return 'certificate';
  return ['pdf', 'docx', 'odt', 'rtf', 'txt'].includes(format) ? 'cv' : 'other';
}

/** The documents in the order they are read: CVs first, the newest version of each kind first. */
export function inReadingOrder<D extends Pick<Document, 'kind' | 'version' | 'id'>>(documents: Iterable<D>): D[] {
  return [...documents].toSorted(
    (a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) || b.version - a.version || (a.id < b.id ? -1 : 1),
  );
}

/** The words a search looks for in a document, without its operators and fields; longest first, so that no word hides a longer one. */
export function searchWords(query: string): string[] {
  const words = query
    .replace(/[\p{L}]+:(?:"[^"]*"|\S*)/gu, ' ')
    .split(/[^\p{L}\p{N}+#@._-]+/u)
    .filter((word) => word.length > 1 && !/^(AND|OR|NOT)$/.test(word));
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** Where the words stand in a text, in order and apart from each other: `[start, end)` in code units, whatever the case. */
export function findWords(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}
