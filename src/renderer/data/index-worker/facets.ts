import { interestLevels } from '#shared/domain/person.ts';
import type { Held } from './entry.ts';
import type { Related } from './related.ts';

/** What many people share, offered as suggestions and filters. */
export type FacetField = 'tags' | 'employer' | 'city' | 'source' | 'title' | 'country' | 'skills' | 'languages' | 'owner' | 'job' | 'stage' | 'pool' | 'region' | 'kinds' | 'consent' | 'interest' | 'rating';
export type FacetValue = { readonly value: string; readonly count: number };

/** The values of a field among these people, the most frequent first. */
export function facetOf(entries: Iterable<Held>, field: FacetField, limit: number, related: Related, { compare }: Intl.Collator): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry, field, related)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return values.toSorted((a, b) => b.count - a.count || compare(a.value, b.value)).slice(0, limit);
}

function valuesOf(entry: Held, field: FacetField, related: Related): readonly string[] {
  switch (field) {
    case 'owner':
      return related.ownerNames(entry.owners);
    case 'job':
      return related.jobTitles(entry.id);
    case 'stage':
      return related.stageNames(entry.id);
    case 'pool':
      return related.standing.poolNames(entry.number);
    case 'interest':
      return [interestLevels[entry.interest] ?? ''];
    case 'rating':
      return [String(entry.rating)];
    case 'consent':
      return [entry.consent.state];
    default: {
      const found = entry[field];
      return typeof found === 'string' ? [found] : found;
    }
  }
}
