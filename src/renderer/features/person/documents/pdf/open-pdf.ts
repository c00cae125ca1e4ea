import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// The bundler answers this import with the class of the worker, from our own bundle.
// oxlint-disable-next-line import/default
import PdfWorker from 'pdfjs-dist/build/pdf.worker.mjs?worker';
import { Lately } from '../lately.ts';

/** The one that is read, in the panel and in full width, and those before and after it. */
const LIMIT = 6;

const open = new Lately<PDFDocumentProxy>(LIMIT, (pdf) => void pdf.loadingTask.destroy());

/**
 * Opens a PDF in pdf.js' own worker, and keeps it open for a while. Scripts and forms of the file are not run; nothing is
 * fetched: fonts that are not in the file are taken from the system.
 */
export function openPdf(sha256: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return open.get(sha256, () => {
    GlobalWorkerOptions.workerPort ??= new PdfWorker();
    // The bytes move to the worker: it gets its own.
    return getDocument({ data: new Uint8Array(bytes), verbosity: 0, enableXfa: false, useWorkerFetch: false, useWasm: false }).promise;
  });
}

/** The same, if it is open already. */
export function openedPdf(sha256: string): PDFDocumentProxy | null {
  return open.peek(sha256) ?? null;
}
