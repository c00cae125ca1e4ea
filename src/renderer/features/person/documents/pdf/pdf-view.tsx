import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import classes from '../documents.module.css';
import { reads, useTakeFocus } from '../keep-focus.ts';
import { openedPdf, openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';

const PAGES_AT_ONCE = 10;

type PdfViewProps = { readonly sha256: string; readonly bytes: Uint8Array; readonly words: readonly string[]; readonly name: string };

/** The pages of a PDF below each other, as wide as there is room. */
export function PdfView({ sha256, bytes, words, name }: PdfViewProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'failed' | null>(() => openedPdf(sha256));
  const [limit, setLimit] = useState(PAGES_AT_ONCE);
  const [width, setWidth] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const pagesRef = useRef<HTMLDivElement>(null);
  useTakeFocus(pagesRef);
  useEffect(() => {
    let left = false;
    openPdf(sha256, bytes).then(
      (open) => !left && setPdf(open),
      () => !left && setPdf('failed'),
    );
    return () => void (left = true);
  }, [sha256, bytes]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const pages = pdf === null || pdf === 'failed' ? 0 : Math.min(limit, pdf.numPages);
  return (
    // Long pages are scrolled with the keyboard, too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={pagesRef} {...reads} className={classes.pages} tabIndex={0} role="group" aria-label={`Pages of ${name}`}>
      <div ref={frame} />
      {pdf === null && <SkeletonRows rows={6} height={40} label="Opening the document" />}
      {pdf === 'failed' && <ErrorState what="This PDF cannot be shown: it is damaged." where={name} now="Open it in another program, or ask for it again." />}
      {pdf !== null && pdf !== 'failed' && width > 0 && (
        <>
          {Array.from({ length: pages }, (_, i) => (
            <PdfPage key={i} pdf={pdf} number={i + 1} width={width} words={words} />
          ))}
          {pages < pdf.numPages && (
            <Button size="small" onClick={() => setLimit(limit + PAGES_AT_ONCE)}>
              Show more of the {pdf.numPages} pages
            </Button>
          )}
        </>
      )}
    </div>
  );
}
