import { createContext, useContext, useMemo } from 'react';
import { stretchesIn, type Mark } from '#shared/domain/query/marks.ts';
import type { WordField } from '#shared/domain/query/fields.ts';
import type { Stretch } from '#ui/marked.tsx';

/** The words that the rows of the table mark. */
export const MarksContext = createContext<readonly Mark[]>([]);

/** Where in a text of a column the words stand that were searched for. */
export function useMarks(field: WordField, text: string): readonly Stretch[] {
  const marks = useContext(MarksContext);
  return useMemo(() => stretchesIn(text, marks.filter((mark) => mark.field === null || mark.field === field).map(({ match }) => match)), [marks, field, text]);
}
