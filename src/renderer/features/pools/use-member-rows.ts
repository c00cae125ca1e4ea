import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { useLive } from '#ui/use-live.ts';

const PAGE = 200;

type Shown = { readonly query: PeopleQuery | null; readonly total: number; readonly at: number; readonly entries: readonly Entry[] };

export type MemberRows = {
  readonly total: number;
  /** The first answer is there, and everything was read that says who is in. */
  readonly ready: boolean;
  /** The rows at hand. */
  readonly entries: readonly Entry[];
  readonly getRow: (index: number) => Entry | undefined;
  readonly indexOf: (id: string) => number;
  readonly onRange: (first: number, last: number) => void;
};

/** Who is in a pool or segment, read as the table is scrolled, and again when somebody changes. */
export function useMemberRows(query: PeopleQuery): MemberRows {
  const index = useLive(desk().index);
  const [start, setStart] = useState(0);
  const [shown, setShown] = useState<Shown>({ query: null, total: 0, at: 0, entries: [] });
  const turn = useRef(0);

  useEffect(() => {
    const mine = (turn.current += 1);
    void desk()
      .index.query(query, start, 2 * PAGE)
      .then(({ total, entries }) => mine === turn.current && setShown({ query, total, at: start, entries }));
  }, [query, start, index.version]);

  const places = useMemo(() => new Map(shown.entries.map(({ id }, at) => [id, shown.at + at])), [shown]);
  return {
    total: shown.total,
    ready: shown.query !== null && index.whole,
    entries: shown.entries,
    getRow: useCallback((at: number) => shown.entries[at - shown.at], [shown]),
    indexOf: useCallback((id: string) => places.get(id) ?? -1, [places]),
    // What is in view lies inside of the two pages that are at hand.
    onRange: useCallback((first: number) => setStart(Math.max(0, Math.floor(first / PAGE - 0.5) * PAGE)), []),
  };
}
