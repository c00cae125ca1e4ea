import { useEffect } from 'react';
import { inReadingOrder, isDrawn } from '#shared/domain/document.ts';
import { whenLoaded } from '#data/live/when-loaded.ts';
import { documentsOfPerson } from '#data/queries/rows.ts';
import { onWalk, walkNow } from '#state/walk.ts';
import { fileOf } from './files-at-hand.ts';

/** How long one stays with a document before the neighbours' are fetched, ms: whoever runs past needs none. */
const PAUSE = 120;

/** Fetches and opens what comes next when one walks on, and what came before, so that it is there at once. */
export function useReadAhead(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { next = null, previous = null } = walkNow() ?? {};
        void readAhead(next).then(() => readAhead(previous));
      }, PAUSE);
    };
    later();
    const leave = onWalk(later);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, []);
}

async function readAhead(personId: string | null): Promise<void> {
  if (personId === null) return;
  const { rows } = await whenLoaded(documentsOfPerson(personId));
  const [first] = inReadingOrder(rows.values());
  if (!first || !isDrawn(first)) return;
  const file = await fileOf(first.sha256);
  if (!file.ok || first.format !== 'pdf') return;
  const { openPdf } = await import('./pdf/open-pdf.ts');
  // One that is damaged says so when it is shown.
  await openPdf(first.sha256, file.value).catch(() => undefined);
}
