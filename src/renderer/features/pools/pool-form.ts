import { z } from 'zod';
import { firstStages, MAX_QUERY, type Pool, type PoolStage } from '#shared/domain/pool.ts';
import { parseQuery } from '#shared/domain/query/parse.ts';

const name = z.string().trim().min(1, 'Give it a name.').max(500, 'Keep it to one line of 500 characters.');
const common = { name, description: z.string().max(5000, 'Keep it to 5,000 characters.'), ownerId: z.string() };
const stages = z
  .array(z.object({ id: z.string(), name: z.string().trim().min(1, 'Give every stage a name.').max(500) }))
  .min(1, 'A pool needs at least one stage.');

/** What is wrong with a segment's query, as a sentence; null when it can be asked. */
export function wrongQuery(text: string): string | null {
  const { node, errors } = parseQuery(text, { now: 0, zone: 'UTC' });
  return errors[0]?.message ?? (node ? null : 'Say who belongs to the segment, such as contacted:>90d.');
}

const query = z.string().max(MAX_QUERY, 'Keep it shorter.').superRefine((text, context) => {
  const wrong = wrongQuery(text);
  if (wrong !== null) context.addIssue({ code: 'custom', message: wrong });
});

/** A form for either kind; what the other kind has is empty and not looked at. */
export const poolForm = { static: z.object({ ...common, stages, query: z.string() }), segment: z.object({ ...common, stages: z.array(z.object({ id: z.string(), name: z.string() })), query }) };
export type PoolForm = z.infer<typeof poolForm.static>;

/** What the form begins with: what is there, or what was brought along. */
export function startOf(pool: Pick<Pool, 'name' | 'description' | 'ownerId' | 'stages' | 'query'> | undefined, brought: { readonly name?: string; readonly description?: string; readonly query?: string }, me: string): PoolForm {
  const copied = (list: readonly PoolStage[]) => list.map((stage) => ({ ...stage }));
  if (pool) return { name: pool.name, description: pool.description, ownerId: pool.ownerId ?? '', stages: copied(pool.stages), query: pool.query };
  return { name: brought.name ?? '', description: brought.description ?? '', ownerId: me, stages: copied(firstStages), query: brought.query ?? '' };
}

/** The fields a command takes: stages for a pool, a query for a segment. */
export function fieldsOf(kind: Pool['kind'], { description, ownerId, stages: list, query: asks }: PoolForm): Pick<Pool, 'description' | 'ownerId'> & Partial<Pick<Pool, 'stages' | 'query'>> {
  const both = { description, ownerId: ownerId || null };
  return kind === 'static' ? { ...both, stages: list } : { ...both, query: asks.trim() };
}
