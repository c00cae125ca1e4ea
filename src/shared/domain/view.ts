import { z } from 'zod';
import { MAX_QUERY } from './pool.ts';
import { line, recordFields } from './record.ts';

const column = z.string().min(1).max(40);

/**
 * A saved view of the table of people: a search in the language of docs/search.md, and how the table is laid out. Columns
 * are ids; one that a version does not know is passed over there. `pinned` counts the columns that stay at the start.
 */
export const view = z.object({
  ...recordFields,
  name: line.trim().min(1, 'Give it a name.'),
  query: z.string().max(MAX_QUERY, 'This search is too long to be kept.'),
  columns: z.array(column).min(1).max(100),
  pinned: z.number().int().min(0).max(100),
  /** Widths that were changed, px. */
  widths: z.record(column, z.number().min(1).max(2000)),
  sorts: z.array(z.object({ column, descending: z.boolean() })).min(1).max(3),
});
export type View = z.infer<typeof view>;
