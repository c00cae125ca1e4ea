import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import classes from '../documents.module.css';
import { marksOf, type PageText } from './marks.ts';

type PdfPageProps = {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  /** CSS pixels. */
  readonly width: number;
  readonly words: readonly string[];
};

/** A4 upright, until the page says how it is: nothing jumps far. */
const LIKELY = Math.SQRT2;

/** One page, drawn once, with the words marked over it; the text itself is beside, for those who cannot see the picture. */
export function PdfPage({ pdf, number, width, words }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState<PageText | null>(null);
  useEffect(() => {
    let left = false;
    let stop: (() => void) | null = null;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const element = canvas.current;
      if (left || !element) return;
      const viewport = page.getViewport({ scale: (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio });
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas: element, viewport });
      stop = () => drawing.cancel();
      await drawing.promise;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? [{ str: item.str, width: item.width, height: item.height, transform: item.transform as number[] }] : []));
      if (!left) setText({ runs, width: viewport.width, height: viewport.height, transform: viewport.transform, scale: viewport.scale });
    };
    // A page that cannot be drawn stays white; a drawing that was stopped says so by an error, too.
    draw().catch(() => undefined);
    return () => {
      left = true;
      stop?.();
    };
  }, [pdf, number, width]);
  const marks = useMemo(() => (text ? marksOf(text, words) : []), [text, words]);
  return (
    <div className={classes.page} style={{ aspectRatio: text ? `${text.width} / ${text.height}` : `1 / ${LIKELY}` }}>
      <canvas ref={canvas} className={classes.canvas} role="img" aria-label={`Page ${number}`} />
      {marks.map(({ left, top, wide, high }) => (
        <span key={`${left} ${top}`} className={classes.mark} style={{ left: `${left}%`, top: `${top}%`, width: `${wide}%`, height: `${high}%` }} />
      ))}
    </div>
  );
}
