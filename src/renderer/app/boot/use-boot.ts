import { useCallback, useEffect, useState } from 'react';
import { boot, type Booted, type BootProgress } from '#data/boot.ts';
import type { Failure } from '#shared/result.ts';
import { logError } from './log-uncaught.ts';

export type BootState =
  | { readonly phase: 'starting'; readonly progress: BootProgress }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'open'; readonly booted: Booted };

const opening: BootState = { phase: 'starting', progress: { step: 'opening' } };

let started: Promise<BootState> | null = null;
const listeners = new Set<(progress: BootProgress) => void>();

async function open(): Promise<BootState> {
  try {
    const result = await boot(window.warmbench, (progress) => {
      for (const listener of listeners) listener(progress);
    });
    return result.ok ? { phase: 'open', booted: result.value } : { phase: 'failed', failure: result.error };
  } catch (cause) {
    logError(cause);
    return { phase: 'failed', failure: { code: 'failed', message: cause instanceof Error ? cause.message : String(cause) } };
  }
}

/** Opens the workspace once, however often React mounts; tells how far it is. `retry` tries again. */
export function useBoot(): { readonly state: BootState; readonly retry: () => void } {
  const [state, setState] = useState<BootState>(opening);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let here = true;
    const listener = (progress: BootProgress) => setState({ phase: 'starting', progress });
    listeners.add(listener);
    started ??= open();
    void started.then((done) => here && setState(done));
    return () => {
      here = false;
      listeners.delete(listener);
    };
  }, [attempt]);

  const retry = useCallback(() => {
    started = null;
    setState(opening);
    setAttempt((count) => count + 1);
  }, []);

  return { state, retry };
}
