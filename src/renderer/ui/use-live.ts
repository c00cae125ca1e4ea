import { useSyncExternalStore } from 'react';

/** Follows a source that keeps itself (live rows, the index, the save state): renders again when its snapshot changes. */
export function useLive<S>(source: { readonly subscribe: (listener: () => void) => () => void; readonly snapshot: () => S }): S {
  return useSyncExternalStore(source.subscribe, source.snapshot);
}
