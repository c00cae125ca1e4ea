import type { Document, DocumentFormat, DocumentKind, TextState } from '#shared/domain/document.ts';
import { formatBytes, formatCount } from '#ui/format/format.ts';
import type { Tone } from '#ui/status-pill.tsx';

export const kindNames: { readonly [K in DocumentKind]: string } = { cv: 'CV', letter: 'Letter', certificate: 'Certificate', other: 'Other' };

const formatNames: { readonly [F in DocumentFormat]: string } = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'OpenDocument',
  rtf: 'RTF',
  txt: 'Text',
  png: 'Picture',
  jpeg: 'Picture',
  webp: 'Picture',
  gif: 'Picture',
};

/** What is to be said about the text, when it is not simply there. */
export const stateNotes: { readonly [S in Exclude<TextState, 'read'>]: { readonly tone: Tone; readonly label: string; readonly note: string } } = {
  none: { tone: 'neutral', label: 'No text in it', note: 'There is no text in this file: it is a picture or a scan.' },
  protected: { tone: 'warn', label: 'Protected', note: 'The file is kept, but it asks for a password, so its text could not be read. Ask for one without, or open it in another program.' },
  unreadable: { tone: 'late', label: 'Unreadable', note: 'The file is kept, but it is damaged or not what its name says, so its text could not be read. Ask for it again, or open it in another program.' },
  'too-much': { tone: 'warn', label: 'Too much to read', note: 'The file is kept, but reading its text took more time or memory than a document may have. Open it in another program.' },
};

/** `PDF · 2 pages · 87 kB`. */
export function factsOf({ format, pages, size }: Pick<Document, 'format' | 'pages' | 'size'>): string {
  return [formatNames[format], pages === null ? '' : formatCount(pages, 'page', 'pages'), formatBytes(size)].filter(Boolean).join(' · ');
}

/** `CV, version 2`. */
export function versionOf({ kind, version }: Pick<Document, 'kind' | 'version'>): string {
  return `${kindNames[kind]}, version ${version}`;
}
