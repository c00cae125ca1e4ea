import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import { formatCount } from '#ui/format/format.ts';
import { useLive } from '#ui/use-live.ts';
import classes from './pools.module.css';
import { wrongQuery } from './pool-form.ts';

/** How many people a query finds now, or what is wrong with it. */
export function Fitting({ query }: { query: string }) {
  const { version, whole } = useLive(desk().index);
  const [found, setFound] = useState<{ readonly query: string; readonly total: number } | null>(null);
  const wrong = query.trim() === '' ? 'As in the search box of People; “How to search” there has all fields.' : wrongQuery(query);
  useEffect(() => {
    if (wrong !== null) return undefined;
    let wanted = true;
    void desk()
      .index.query({ text: query, owner: null, tag: null, kind: null, sort: { field: 'name', descending: false }, exact: true }, 0, 1)
      .then(({ total }) => wanted && setFound({ query, total }));
    return () => {
      wanted = false;
    };
  }, [query, wrong, version]);
  const known = found?.query === query && whole ? `${formatCount(found.total, 'person fits', 'people fit')} now.` : 'Looking…';
  return <output className={classes.fit}>{wrong ?? known}</output>;
}
