import { useEffect, useRef } from 'react';
import { desk } from '#data/desk.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { followPanel, usePanel } from '#state/panel.ts';
import { setFocused, useSelection } from '#state/selection.ts';
import { setWalk } from '#state/walk.ts';
import { useLive } from '#ui/use-live.ts';
import { PEOPLE } from './screen-name.ts';

type PeopleWalkProps = { readonly query: PeopleQuery; readonly indexOf: (id: string) => number };

/** Tells the panel where in the table the focused person stands, also beyond the rows that are read. */
export function PeopleWalk({ query, indexOf }: PeopleWalkProps) {
  const focusedId = useSelection(PEOPLE, (selection) => selection.focusedId);
  const open = usePanel(({ personId }) => personId !== null);
  const { version } = useLive(desk().index);
  /** Where one has come to by walking: the table need not have read that far. */
  const walked = useRef<{ readonly id: string; readonly at: number } | null>(null);
  useEffect(() => {
    let left = false;
    const tell = async (): Promise<void> => {
      if (focusedId === null || !open) return setWalk(null);
      const known = indexOf(focusedId);
      const at = known >= 0 ? known : walked.current?.id === focusedId ? walked.current.at : -1;
      if (at < 0) return setWalk(null);
      const from = Math.max(0, at - 1);
      const { entries, total } = await desk().index.query(query, from, 3);
      if (left) return undefined;
      const previous = at > 0 ? (entries[0]?.id ?? null) : null;
      const next = entries[at - from + 1]?.id ?? null;
      const go = (by: 1 | -1): void => {
        const id = by === 1 ? next : previous;
        if (id === null) return;
        walked.current = { id, at: at + by };
        setFocused(PEOPLE, id);
        followPanel(id);
      };
      return setWalk({ at, total, previous, next, go });
    };
    void tell();
    return () => void (left = true);
  }, [query, indexOf, focusedId, open, version]);
  useEffect(() => () => setWalk(null), []);
  return null;
}
