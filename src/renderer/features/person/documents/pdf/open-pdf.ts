import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// The bundler answers this import with the class of the worker, from our own bundle.
// oxlint-disable-next-line import/default
import PdfWorker from 'pdfjs-dist/build/pdf.worker.mjs?worker';

/** An open PDF, and the way to let it go. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void };

/**
 * Opens a PDF in pdf.js' own worker. Scripts and forms of the file are not run; nothing is fetched: fonts that are not in
 * the file are taken from the system.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  // The bytes move to the worker: it gets its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, enableXfa: false, useWorkerFetch: false, useWasm: false });
  return { pdf: await task.promise, close: () => void task.destroy() };
}
