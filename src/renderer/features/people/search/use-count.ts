import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import { queryFor } from '../people-query.ts';

/** How many people fit a query; null until they are counted. */
export function useCount(text: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk()
      .index.query(queryFor(text), 0, 0)
      .then(({ total }) => wanted && setCount(total));
    return () => {
      wanted = false;
    };
  }, [text]);
  return count;
}
