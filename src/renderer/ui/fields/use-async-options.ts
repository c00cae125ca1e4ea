import { useEffect, useRef, useState } from 'react';

const settle = 40;

type Answer<T> = { readonly text: string | null; readonly options: readonly T[] };

/** Asks `search` for what is typed, a moment after the last key; a later answer never loses to an earlier one. */
export function useAsyncOptions<T>(
  text: string | null,
  search: (text: string, signal: AbortSignal) => Promise<readonly T[]>,
): { readonly options: readonly T[]; readonly pending: boolean } {
  const [answer, setAnswer] = useState<Answer<T>>({ text: null, options: [] });
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (text === null) return undefined;
    const controller = new AbortController();
    const take = (options: readonly T[]) => !controller.signal.aborted && setAnswer({ text, options });
    const timer = setTimeout(() => void latest.current(text, controller.signal).then(take, () => take([])), settle);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return { options: answer.options, pending: text !== null && answer.text !== text };
}
