import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { FacetField } from '#data/index-worker/facets.ts';

/** What occurs in a field over everybody, the most frequent first; asked once. */
export function useFacet(field: FacetField): readonly string[] {
  const [values, setValues] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void desk()
      .index.facet(field)
      .then((found) => wanted && setValues(found.map(({ value }) => value)));
    return () => {
      wanted = false;
    };
  }, [field]);
  return values;
}
