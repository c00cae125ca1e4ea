import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { PeopleQuery } from '#data/index-worker/people-index.ts';
import { useLive } from '#ui/use-live.ts';
import { nearest, PAGE, pagesFor } from './pages.ts';

const kept = 24;

type Pages = ReadonlyMap<number, readonly Entry[]>;
type Shown = { readonly query: PeopleQuery | null; readonly total: number; readonly forgiving: boolean; readonly pages: Pages };

export type PeopleRows = {
  /** The search that the rows are the answer to: while one types, the one before. */
  readonly text: string;
  /** How many people fit; the rows before the last answer stay until the next one is there. */
  readonly total: number;
  /** How many there are at all. */
  readonly size: number;
  /** Nobody fits as written: these do with typos forgiven. */
  readonly forgiving: boolean;
  /** Jobs, notes and mails are read, too. */
  readonly whole: boolean;
  /** The first answer is there. */
  readonly ready: boolean;
  readonly getRow: (index: number) => Entry | undefined;
  readonly indexOf: (id: string) => number;
  readonly onRange: (first: number, last: number) => void;
};

/** The people a query finds, read page by page as the table is scrolled, and again when somebody changes. */
export function usePeopleRows(query: PeopleQuery): PeopleRows {
  const index = useLive(desk().index);
  const [shown, setShown] = useState<Shown>({ query: null, total: 0, forgiving: false, pages: new Map() });
  const range = useRef<readonly [number, number]>([0, 0]);
  const asked = useRef(new Set<number>());
  const turn = useRef(0);

  useEffect(() => {
    const mine = (turn.current += 1);
    const [first, last] = range.current;
    const fresh = async () => {
      const from = Math.floor(first / PAGE);
      const to = Math.floor(last / PAGE);
      // The rows in view first, in as few questions as there are pages of them; `onRange` asks for their neighbours.
      const wanted = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const answers = await Promise.all(wanted.map(async (page) => [page, await ask(query, page)] as const));
      if (turn.current !== mine) return;
      asked.current = new Set(wanted);
      const total = answers[0]?.[1].total ?? 0;
      setShown({ query, total, forgiving: answers[0]?.[1].forgiving ?? false, pages: new Map(answers.map(([page, { entries }]) => [page, entries])) });
    };
    void fresh();
  }, [query, index.version]);

  const onRange = useCallback(
    (first: number, last: number) => {
      range.current = [first, last];
      if (shown.query !== query) return;
      const mine = turn.current;
      const here = Math.floor(first / PAGE);
      for (const page of pagesFor(first, last, shown.total)) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void ask(query, page).then(({ entries }) => {
          if (turn.current !== mine) return;
          setShown((old) => {
            const pages = nearest(new Map(old.pages).set(page, entries), here, kept);
            asked.current = new Set(pages.keys());
            return { ...old, pages };
          });
        });
      }
    },
    [query, shown.query, shown.total],
  );

  const places = useMemo(() => placesOf(shown.pages), [shown.pages]);
  return {
    text: shown.query?.text ?? '',
    total: shown.total,
    size: index.size,
    forgiving: shown.forgiving,
    whole: index.whole,
    ready: shown.query !== null && index.ready,
    getRow: useCallback((at: number) => shown.pages.get(Math.floor(at / PAGE))?.[at % PAGE], [shown.pages]),
    indexOf: useCallback((id: string) => places.get(id) ?? -1, [places]),
    onRange,
  };
}

function ask(query: PeopleQuery, page: number): ReturnType<ReturnType<typeof desk>['index']['query']> {
  return desk().index.query(query, page * PAGE, PAGE);
}

function placesOf(pages: Pages): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [page, entries] of pages) for (const [at, { id }] of entries.entries()) places.set(id, page * PAGE + at);
  return places;
}
