import { useEffect, useState } from 'react';
import { desk } from '#data/desk.ts';
import type { FacetValue } from '#data/index-worker/facets.ts';
import { useLive } from '#ui/use-live.ts';

/** The tags in use and how often, the most frequent first. */
export function useTags(): readonly FacetValue[] {
  const { version } = useLive(desk().index);
  const [tags, setTags] = useState<readonly FacetValue[]>([]);
  useEffect(() => {
    let wanted = true;
    void desk()
      .index.facet('tags')
      .then((found) => wanted && setTags(found));
    return () => {
      wanted = false;
    };
  }, [version]);
  return tags;
}
