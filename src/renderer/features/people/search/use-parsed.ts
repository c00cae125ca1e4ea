import { useMemo } from 'react';
import type { Parsed } from '#shared/domain/query/ast.ts';
import { systemClock } from '#shared/domain/query/clock.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';

/** What is understood of a query, and what is wrong with it. */
export function useParsed(text: string): Parsed {
  return useMemo(() => parseQuery(text, systemClock()), [text]);
}
