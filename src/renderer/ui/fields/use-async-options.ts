import { useEffect, useRef, useState } from 'react';

const settle = 40;

type State<T> = { readonly options: readonly T[]; readonly pending: boolean };

/** Asks `search` for what is typed, a moment after the last key; a later answer never loses to an earlier one. */
export function useAsyncOptions<T>(text: string | null, search: (text: string, signal: AbortSignal) => Promise<readonly T[]>): State<T> {
  const [state, setState] = useState<State<T>>({ options: [], pending: false });
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (text === null) return undefined;
    const controller = new AbortController();
    setState((old) => ({ ...old, pending: true }));
    const timer = setTimeout(() => {
      latest.current(text, controller.signal).then(
        (options) => !controller.signal.aborted && setState({ options, pending: false }),
        () => !controller.signal.aborted && setState({ options: [], pending: false }),
      );
    }, settle);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return state;
}
