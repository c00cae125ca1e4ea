import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import type { Result } from '#shared/result.ts';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import classes from './documents.module.css';
import { fileAtHand, fileOf } from './files-at-hand.ts';

type OriginalProps = { readonly document: Stored<'documents'>; readonly words: readonly string[] };

const PdfView = lazy(async () => ({ default: (await import('./pdf/pdf-view.tsx')).PdfView }));

/** A document as it looks: the pages of a PDF, or a picture. */
export function Original({ document, words }: OriginalProps) {
  const { sha256, format, name } = document;
  const [bytes, setBytes] = useState<Result<Uint8Array> | null>(() => fileAtHand(sha256));
  useEffect(() => {
    let left = false;
    void fileOf(sha256).then((answer) => {
      if (!left) setBytes(answer);
    });
    return () => void (left = true);
  }, [sha256]);
  const waiting = <SkeletonRows rows={6} height={40} label="Loading the document" />;
  if (bytes === null) return waiting;
  if (!bytes.ok) return <ErrorState what={bytes.error.message} where={name} />;
  if (format !== 'pdf') return <Picture bytes={bytes.value} mime={`image/${format}`} name={name} />;
  return (
    <Suspense fallback={waiting}>
      <PdfView sha256={sha256} bytes={bytes.value} words={words} name={name} />
    </Suspense>
  );
}

function Picture({ bytes, mime, name }: { bytes: Uint8Array; mime: string; name: string }) {
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
    picture.current?.setAttribute('src', url);
    return () => URL.revokeObjectURL(url);
  }, [bytes, mime]);
  return <img ref={picture} className={classes.picture} alt={name} />;
}
