import { useEffect, useRef } from 'react';
import { useRoute } from '#state/route.ts';

type Show = {
  /** Takes filters off that may hide the entry. */
  readonly reveal: () => void;
  readonly show: (index: number, key: string) => void;
};

/** The entry that the address names (`?entry=ID`), once brought into sight; null when it names none of this person's. */
export function useMarkedEntry(personId: string, keys: readonly (string | null)[], loaded: boolean, { reveal, show }: Show): string | null {
  const route = useRoute();
  const about = route.name === 'person' ? route.id : route.params['person'];
  const wanted = about === personId ? (route.params['entry'] ?? null) : null;
  const done = useRef<string | null>(null);
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === null || !loaded || done.current === wanted) return;
    const index = keys.indexOf(wanted);
    if (index === -1) {
      if (revealed.current !== wanted) reveal();
      revealed.current = wanted;
      return;
    }
    done.current = wanted;
    show(index, wanted);
  });
  return wanted;
}
