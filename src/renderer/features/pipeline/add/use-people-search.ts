import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { PeoplePage, PeopleQuery } from '#data/index-worker/people-index.ts';
import { useLive } from '#ui/use-live.ts';

const shown = 60;

/** The first people who fit what is typed, from everybody; null until the first answer. */
export function usePeopleSearch(text: string): PeoplePage | null {
  const { version } = useLive(desk().index);
  const [page, setPage] = useState<PeoplePage | null>(null);
  useEffect(() => {
    let current = true;
    const sort = text.trim() === '' ? ({ field: 'createdAt', descending: true } as const) : ({ field: 'name', descending: false } as const);
    const query: PeopleQuery = { text, owner: null, tag: null, kind: null, sort };
    void desk()
      .index.query(query, 0, shown)
      .then((answer) => current && setPage(answer));
    return () => {
      current = false;
    };
  }, [text, version]);
  return page;
}
