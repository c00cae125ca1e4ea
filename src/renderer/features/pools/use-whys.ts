import { createContext, useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import { whyText } from '#shared/domain/query/why.ts';
import { sayTime } from './words.ts';

/** Why each person is in, by id, as one line. */
export type Whys = ReadonlyMap<string, string>;

const none: Whys = new Map();

export const WhysContext = createContext<Whys>(none);

/** Why these people are in a segment; asked again with every answer of who is in it. */
export function useWhys(query: string, entries: readonly Entry[]): Whys {
  const [whys, setWhys] = useState(none);
  useEffect(() => {
    if (query === '' || entries.length === 0) return undefined;
    let wanted = true;
    const ids = entries.map(({ id }) => id);
    void desk()
      .index.why(query, ids)
      .then((answers) => wanted && setWhys(new Map(ids.map((id, at) => [id, whyText(answers[at]?.facts ?? [], sayTime)]))));
    return () => {
      wanted = false;
    };
  }, [query, entries]);
  return whys;
}
