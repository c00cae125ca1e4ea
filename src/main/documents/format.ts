import path from 'node:path';
import type { DocumentFormat } from '#shared/domain/document.ts';

/** Files by the bytes they begin with. */
const magic: readonly (readonly [DocumentFormat, string])[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
];

const byExtension: { readonly [extension: string]: DocumentFormat } = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'txt',
};

const ZIP = 'PK\x03\x04';
/** The container of old Office files, and of new ones with a password ([MS-OFFCRYPTO], section 2.3). */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** How far into a file a PDF may begin: what other readers allow. */
const PDF_WITHIN = 1024;

/**
 * What a file is: by its content, whatever its name says; a damaged one by its name. Null for what is no document:
 * programs, archives, unknown binary files.
 */
export function documentFormat(name: string, bytes: Uint8Array): DocumentFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN)).toString('latin1');
  const named = byExtension[path.extname(name).toLowerCase()] ?? null;
  const found = magic.find(([, start]) => head.startsWith(start));
  if (found) return found[0];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith(ZIP)) return zipFormat(bytes) ?? (named === 'odt' || named === 'docx' ? named : null);
  if (head.startsWith(COMPOUND)) return named === 'docx' ? 'docx' : null;
  if (head.includes('%PDF-')) return 'pdf';
  if (named !== 'txt') return named;
  return /\0{4}|^MZ|^\x7fELF/.test(head) ? null : 'txt';
}

/** An ODT names itself in its first entry (OpenDocument 1.3, part 2, 3.3); a DOCX has this folder. */
function zipFormat(bytes: Uint8Array): DocumentFormat | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (all.subarray(0, 256).includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return all.includes('word/') ? 'docx' : null;
}
