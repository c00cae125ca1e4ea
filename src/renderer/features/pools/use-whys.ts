import { createContext, useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import { whyText, type Why } from '#shared/domain/query/why.ts';
import { sayTime } from './words.ts';

/** Why each person is in, by id, as one line. */
export type Whys = ReadonlyMap<string, string>;

const none: Whys = new Map();

export const WhysContext = createContext<Whys>(none);

/** Why these people are in a segment, of those who are; asked again with every new list of ids. */
export function useWhys(query: string, ids: readonly string[]): Whys {
  const [whys, setWhys] = useState(none);
  useEffect(() => {
    if (query === '' || ids.length === 0) return undefined;
    let wanted = true;
    void desk()
      .index.why(query, ids)
      .then((answers) => wanted && setWhys(textsOf(ids, answers)));
    return () => {
      wanted = false;
    };
  }, [query, ids]);
  return whys;
}

function textsOf(ids: readonly string[], answers: readonly (Why | undefined)[]): Whys {
  return new Map(answers.flatMap((why, at) => (why?.holds ? [[ids[at] ?? '', whyText(why.facts, sayTime)] as const] : [])));
}
