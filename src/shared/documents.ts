import type { Document, DocumentFormat } from './domain/document.ts';

/** The largest file that is kept, in bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** A file that main holds: where it came from does not matter any more. */
export type StoredFile = Pick<Document, 'name' | 'sha256' | 'size' | 'format'>;

/** A document's file to be taken into an export, and where to inside it (`isDocumentPath`). */
export type FileWanted = Pick<Document, 'sha256' | 'size'> & { readonly path: string };

/** What came of the files chosen: those that are kept, and a sentence for each that is not. */
export type ChosenFiles = { readonly files: readonly StoredFile[]; readonly refused: readonly string[] };

/** A document whose file is not there, or not what it was. */
export type FileProblem = { readonly id: string; readonly name: string; readonly personId: string; readonly reason: 'missing' | 'damaged' };

/** What the last look at the files of all documents found; times in ms, `contentAt` when their content was read last. */
export type FilesReport = { readonly at: number; readonly contentAt: number; readonly named: number; readonly problems: readonly FileProblem[] };

/** What was read of a file's text; `text` is at most what a record keeps. */
export type FileText = Pick<Document, 'textState' | 'text' | 'textCut' | 'pages'>;

/** The usual file extension of a format. */
export const extensionOf: { readonly [F in DocumentFormat]: string } = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  txt: 'txt',
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  gif: 'gif',
};
