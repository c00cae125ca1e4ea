import type * as PdfJs from 'pdfjs-dist';
import { Locked, type Extract, type ReadLimits } from './limits.ts';

/** The text of a PDF, page by page, an empty line between two pages. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Omit<Extract, 'state'>> {
  const { getDocument } = await loadPdfJs();
  // The library takes the bytes it is given: they get a copy. Nothing is drawn here, so no fonts and pictures are made.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useWorkerFetch: false, useSystemFonts: false, disableFontFace: true, maxImageSize: 0 });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw error instanceof Error && error.name === 'PasswordException' ? new Locked() : error;
    });
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, limits.pages) && length <= limits.textChars; number++) {
      const text = await textOfPage(pdf, number);
      if (text === null) continue;
      pages.push(text);
      length += text.length;
    }
    if (pages.length === 0) throw new Error('no page could be read');
    return { text: pages.join('\n\n'), pages: pdf.numPages };
  } finally {
    await task.destroy();
  }
}

/** One page's text, or null when the page is not there or broken: the others still count. */
async function textOfPage(pdf: PdfJs.PDFDocumentProxy, number: number): Promise<string | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  } catch {
    return null;
  }
}

/** pdf.js without a page: its worker runs in this thread, and the one browser type it makes while loading is never used. */
async function loadPdfJs(): Promise<typeof PdfJs> {
  const home = globalThis as { DOMMatrix?: unknown; pdfjsWorker?: unknown };
  home.DOMMatrix ??= Object;
  home.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
