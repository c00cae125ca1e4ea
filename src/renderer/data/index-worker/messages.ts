import type { Facts } from '#shared/domain/duplicates/features.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Pool } from '#shared/domain/pool.ts';
import type { Health } from '#shared/domain/pool-health.ts';
import type { Why } from '#shared/domain/query/why.ts';
import type { CompanyKey } from './at-companies.ts';
import type { MoreField } from './columns.ts';
import type { Entry } from './entry.ts';
import type { Known, Likely } from './likely.ts';
import type { FacetField, FacetValue } from './facets.ts';
import type { Hint, PeoplePage, PeopleQuery } from './people-index.ts';
import type { Passage } from './passages.ts';
import type { RelatedChange } from './related-change.ts';

/** What the index must know of a pool or segment to say who is in it. */
export type PoolAsk = Pick<Pool, 'id' | 'kind' | 'query'>;

export type IndexQuestion =
  | { readonly kind: 'query'; readonly query: PeopleQuery; readonly offset: number; readonly limit: number }
  | { readonly kind: 'ids'; readonly query: PeopleQuery }
  | { readonly kind: 'entries'; readonly ids: readonly string[]; readonly show: readonly MoreField[] }
  | { readonly kind: 'known'; readonly keys: readonly (readonly string[])[] }
  | { readonly kind: 'recognise'; readonly draft: Facts; readonly most: number }
  | { readonly kind: 'likely'; readonly rows: readonly Facts[] }
  | { readonly kind: 'facet'; readonly field: FacetField; readonly limit: number; readonly query?: PeopleQuery | undefined }
  | { readonly kind: 'written'; readonly text: string; readonly most: number }
  | { readonly kind: 'why'; readonly text: string; readonly ids: readonly string[] }
  /** How pools and segments stand, kept as that of a day. */
  | { readonly kind: 'pools'; readonly pools: readonly PoolAsk[]; readonly day: string }
  | { readonly kind: 'at'; readonly companies: readonly CompanyKey[]; readonly limit: number };

/** To the worker. `userId` is who asks; `people` without a record have been removed. */
export type ToIndex =
  | { readonly kind: 'load'; readonly database: string; readonly userId: string }
  | { readonly kind: 'people'; readonly changes: readonly { readonly id: string; readonly person: Person | null }[] }
  | { readonly kind: 'related'; readonly changes: readonly RelatedChange[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: IndexQuestion };

/**
 * From the worker. `changed` follows every load or batch; `size` is the number of people known. `ready`: all people are
 * read; `whole`: so is what other tables say about them (jobs, notes, mails).
 */
export type FromIndex =
  | { readonly kind: 'changed'; readonly size: number; readonly ready: boolean; readonly whole: boolean }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: PeoplePage | PeoplePage[] | Entry[] | string[] | Known[][] | Hint[] | (Likely | null)[] | FacetValue[] | (Why | undefined)[] | Health[] | Passage[] };
