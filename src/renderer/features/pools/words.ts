import type { Pool } from '#shared/domain/pool.ts';
import type { HealthPart } from '#shared/domain/pool-health.ts';
import type { SayTime } from '#shared/domain/query/why.ts';
import { formatDay, formatRelative } from '#ui/format/format.ts';

export const kindNames: { readonly [K in Pool['kind']]: string } = { static: 'Pool', segment: 'Segment' };

export const partNames: { readonly [P in HealthPart]: string } = {
  reachable: 'Reachable',
  touched: 'Touched in 90 days',
  cv: 'With a CV',
  consent: 'With valid consent',
};

export const sayTime: SayTime = { day: (at) => formatDay(at), ago: (at) => formatRelative(at) };
