import { z } from 'zod';
import { instant, line, recordFields } from './record.ts';

/** A pool is a list kept by hand, with stages of its own; a segment is a saved query that keeps itself. */
export const poolKinds = ['static', 'segment'] as const;

export const poolStage = z.object({ id: z.string().min(1).max(64), name: line.min(1, 'Give every stage a name.') });
export type PoolStage = z.infer<typeof poolStage>;

/** Ids are unique inside a pool. */
export const poolStages = z
  .array(poolStage)
  .max(50)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Two stages share one id.');

/** The longest query a segment can have. */
export const MAX_QUERY = 2000;

/** `stages` are a static pool's, `query` (in the language of docs/search.md) a segment's; the other is empty. */
export const pool = z.object({
  ...recordFields,
  name: line.min(1, 'Give it a name.'),
  description: z.string().max(5000),
  ownerId: z.string().nullable(),
  kind: z.enum(poolKinds),
  stages: poolStages,
  query: z.string().max(MAX_QUERY),
});
export type Pool = z.infer<typeof pool>;

/** Somebody in a static pool: `createdAt` and `createdBy` say since when and by whom, `since` (ms) how long at this stage. */
export const poolMember = z.object({
  ...recordFields,
  personId: z.string(),
  poolId: z.string(),
  stageId: z.string().min(1).max(64),
  since: instant,
  note: z.string().max(5000),
});
export type PoolMember = z.infer<typeof poolMember>;

/** What a pool begins with: from somebody to remember to somebody to hire. */
export const firstStages: readonly PoolStage[] = [
  { id: 'new', name: 'To look at' },
  { id: 'warm', name: 'In touch' },
  { id: 'ready', name: 'Ready to talk' },
];
