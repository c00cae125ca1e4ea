import type { FacetField } from '#data/index-worker/facets.ts';
import type { SortField } from '#data/index-worker/columns.ts';
import type { FieldName } from '#shared/domain/query/fields.ts';

/** What a column is filtered by: a field of the query language, and where its values are counted. */
export type FilterField = { readonly field: FieldName; readonly facet?: FacetField };

const filters: { readonly [F in SortField]?: FilterField } = {
  name: { field: 'name' },
  title: { field: 'title', facet: 'title' },
  employer: { field: 'employer', facet: 'employer' },
  city: { field: 'city', facet: 'city' },
  region: { field: 'region', facet: 'region' },
  country: { field: 'country', facet: 'country' },
  source: { field: 'source', facet: 'source' },
  skills: { field: 'skill', facet: 'skills' },
  languages: { field: 'language', facet: 'languages' },
  tags: { field: 'tag', facet: 'tags' },
  owners: { field: 'owner', facet: 'owner' },
  pools: { field: 'pool', facet: 'pool' },
  open: { field: 'stage', facet: 'stage' },
  email: { field: 'email' },
  phone: { field: 'phone' },
  kinds: { field: 'kind', facet: 'kinds' },
  consent: { field: 'consent', facet: 'consent' },
  interest: { field: 'interest', facet: 'interest' },
  rating: { field: 'rating', facet: 'rating' },
  warmth: { field: 'warmth' },
  complete: { field: 'complete' },
  contacted: { field: 'contacted' },
  createdAt: { field: 'added' },
};

/** What a column is filtered by; undefined where the query language has no word for it. */
export function filterOf(column: string): FilterField | undefined {
  return filters[column as SortField];
}
