import { useSyncExternalStore } from 'react';

/** What keeps itself. `failure`: why there is nothing to show, for as long as that is so. */
type Source<S> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => S;
  readonly failure?: () => Error | null;
};

/**
 * Follows a source that keeps itself (live rows, the index): renders again when its snapshot changes. Throws
 * its failure while it has one, so that the nearest error boundary says so instead of a skeleton that stays for ever.
 */
export function useLive<S>(source: Source<S>): S {
  return useSyncExternalStore(source.subscribe, () => {
    const failure = source.failure?.();
    if (failure) throw failure;
    return source.snapshot();
  });
}
