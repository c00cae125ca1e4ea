import { generateNKeysBetween } from 'fractional-indexing';
import type { Context } from '../kernel/command.ts';

/** Cards of one stage of one job, in their order. */
type Column = { readonly jobId: string; readonly stageId: string };

const INDEX = '[jobId+progress.stageId+order]';

/** Neighbours looked at together. */
const NEAR = 1000;

/**
 * Fractional keys for moved cards, by id: below `after`, else above `before`, else at the column's end; also where the named
 * card has left the column. Reads the neighbours alone, however long the column is.
 */
export async function ordersBetween(
  context: Context,
  column: Column,
  { after, before }: { readonly after: string | null; readonly before: string | null },
  moved: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const moving = new Set(moved);
  const named = await context.read.getMany('applications', [after, before].filter((id) => id !== null));
  const inColumn = (id: string | null) =>
    named.find((a) => a.id === id && !moving.has(a.id) && a.jobId === column.jobId && a.progress.stageId === column.stageId)?.order;
  const between = (above: string | null, below: string | null): ReadonlyMap<string, string> => {
    const keys = generateNKeysBetween(above, below, moved.length);
    return new Map(moved.map((id, i) => [id, keys[i] as string]));
  };
  const above = inColumn(after);
  if (above !== undefined) return between(above, await nextOrder(context, column, { above, below: null, reverse: false }, moving));
  const below = inColumn(before) ?? null;
  return between(await nextOrder(context, column, { above: null, below, reverse: true }, moving), below);
}

/** The key of the column's last card; null where there is none. */
export function lastOrder(context: Context, column: Column): Promise<string | null> {
  return nextOrder(context, column, { above: null, below: null, reverse: true }, new Set());
}

/** The key of the next card that stays where it is, seen from one end of the gap; null where there is none. */
async function nextOrder(
  context: Context,
  { jobId, stageId }: Column,
  { above, below, reverse }: { readonly above: string | null; readonly below: string | null; readonly reverse: boolean },
  moving: ReadonlySet<string>,
): Promise<string | null> {
  const limit = Math.min(moving.size + 1, NEAR);
  for (let low = above, high = below; ; ) {
    const near = await context.read.within('applications', INDEX, [jobId, stageId], { above: low, below: high, limit, reverse });
    const staying = near.find(({ id }) => !moving.has(id));
    const last = near.at(-1);
    if (staying || !last || near.length < limit) return staying?.order ?? null;
    if (reverse) high = last.order;
    else low = last.order;
  }
}
