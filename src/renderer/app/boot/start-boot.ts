import { boot, type Booted, type BootProgress } from '#data/boot.ts';
import type { Failure } from '#shared/result.ts';
import { readBoardAhead } from '#features/pipeline/read-ahead.ts';
import { currentRoute } from '#state/route.ts';
import { logError } from './log-uncaught.ts';

export type BootState =
  | { readonly phase: 'starting'; readonly progress: BootProgress }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'open'; readonly booted: Booted };

const opening: BootState = { phase: 'starting', progress: { step: 'opening' } };

let current: BootState = opening;
const listeners = new Set<() => void>();

function publish(state: BootState): void {
  current = state;
  for (const listener of listeners) listener();
}

/** How far the workspace is from open: a source for `useSyncExternalStore`. */
export const bootState = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): BootState => current,
};

/** Opens the workspace; tells how far it is. Called again, it tries again. */
export function startBoot(): void {
  publish(opening);
  void open();
}

async function open(): Promise<void> {
  try {
    const result = await boot(window.warmbench, (progress) => publish({ phase: 'starting', progress }));
    const route = currentRoute();
    if (result.ok && route.name === 'pipeline') await readBoardAhead(route.id);
    publish(result.ok ? { phase: 'open', booted: result.value } : { phase: 'failed', failure: result.error });
  } catch (cause) {
    logError(cause);
    publish({ phase: 'failed', failure: { code: 'failed', message: cause instanceof Error ? cause.message : String(cause) } });
  }
}
