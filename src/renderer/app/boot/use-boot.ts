import { useCallback, useEffect, useState } from 'react';
import { boot, type Booted, type BootProgress } from '#data/boot.ts';
import type { Failure } from '#shared/result.ts';
import { logError } from './log-uncaught.ts';

export type BootState =
  | { readonly phase: 'starting'; readonly progress: BootProgress }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'open'; readonly booted: Booted };

const opening: BootState = { phase: 'starting', progress: { step: 'opening' } };

let current: BootState = opening;
let started = false;
const listeners = new Set<(state: BootState) => void>();

function publish(state: BootState): void {
  current = state;
  for (const listener of listeners) listener(state);
}

async function open(): Promise<void> {
  started = true;
  publish(opening);
  try {
    const result = await boot(window.warmbench, (progress) => publish({ phase: 'starting', progress }));
    publish(result.ok ? { phase: 'open', booted: result.value } : { phase: 'failed', failure: result.error });
  } catch (cause) {
    logError(cause);
    publish({ phase: 'failed', failure: { code: 'failed', message: cause instanceof Error ? cause.message : String(cause) } });
  }
}

/** Opens the workspace once, however often React mounts; tells how far it is. `retry` tries again. */
export function useBoot(): { readonly state: BootState; readonly retry: () => void } {
  const [state, setState] = useState<BootState>(current);
  useEffect(() => {
    listeners.add(setState);
    if (!started) void open();
    return () => void listeners.delete(setState);
  }, []);
  const retry = useCallback(() => void open(), []);
  return { state, retry };
}
