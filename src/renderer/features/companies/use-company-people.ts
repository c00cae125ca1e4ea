import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import type { PeoplePage } from '#data/index-worker/people-index.ts';
import { useLive } from '#ui/use-live.ts';

const nobody: ReadonlyMap<string, number> = new Map();

/** How many people are at each company, by link or by their employer's name; follows what changes. */
export function usePeopleCounts(companies: ReadonlyMap<string, Stored<'companies'>>): ReadonlyMap<string, number> {
  const { version } = useLive(desk().index);
  const [counts, setCounts] = useState(nobody);
  useEffect(() => {
    let wanted = true;
    const keys = [...companies.values()].map(({ id, name }) => ({ id, name }));
    void desk()
      .index.at(keys, 0)
      .then((pages) => wanted && setCounts(new Map(pages.map(({ total }, at) => [keys[at]?.id ?? '', total]))));
    return () => {
      wanted = false;
    };
  }, [companies, version]);
  return counts;
}

/** Who is at one company, the first `limit` by name; null until it is known. */
export function useCompanyPeople(id: string, name: string, limit: number): PeoplePage | null {
  const { version } = useLive(desk().index);
  const [answer, setAnswer] = useState<{ readonly id: string; readonly page: PeoplePage } | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk()
      .index.at([{ id, name }], limit)
      .then(([page]) => wanted && page && setAnswer({ id, page }));
    return () => {
      wanted = false;
    };
  }, [id, name, limit, version]);
  return answer?.id === id ? answer.page : null;
}
