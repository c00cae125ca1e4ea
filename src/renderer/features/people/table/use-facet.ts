import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { FacetField, FacetValue } from '#data/index-worker/facets.ts';
import { queryFor } from '../people-query.ts';

const most = 200;

/** The values of a field among those who fit a query, the most frequent first; null until they are counted. */
export function useFacet(field: FacetField | undefined, text: string): readonly FacetValue[] | null {
  const [values, setValues] = useState<readonly FacetValue[] | null>(null);
  useEffect(() => {
    if (field === undefined) return undefined;
    let wanted = true;
    void desk()
      .index.facet(field, most, queryFor(text))
      .then((found) => wanted && setValues(found));
    return () => {
      wanted = false;
    };
  }, [field, text]);
  return values;
}
