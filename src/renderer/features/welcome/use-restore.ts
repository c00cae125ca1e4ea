import { useRef, useState } from 'react';
import { restoreExport, type Restored } from '#data/restore/restore.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** A restore: not begun, under way (in records), or done with something to tell. */
export type RestoreState =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly restored: Restored };

/** How often the progress is drawn, ms. */
const STEP = 100;

/** Restores an export from the welcome screen. When all came back, the window opens anew by itself. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const stop = useRef<AbortController>(null);

  const start = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    stop.current = new AbortController();
    setState({ step: 'running', done: 0, total: 0 });
    let shown = 0;
    const result = await restoreExport(files, {
      signal: stop.current.signal,
      onProgress: (done, total) => {
        const now = performance.now();
        if (now - shown < STEP) return;
        shown = now;
        setState({ step: 'running', done, total });
      },
    });
    if (!result.ok) {
      setState({ step: 'idle' });
      showToast({ message: result.error.message, tone: result.error.code === 'cancelled' ? 'neutral' : 'danger' });
    } else if (result.value.refused.length + result.value.lost.length + result.value.notes.length > 0) setState({ step: 'done', restored: result.value });
    else openRestored();
  };

  return { state, start, cancel: () => stop.current?.abort() };
}

/** Another user is at this desk now: the window begins anew. */
export function openRestored(): void {
  location.hash = '';
  location.reload();
}
