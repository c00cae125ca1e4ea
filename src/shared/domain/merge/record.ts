import { z } from 'zod';
import { isJson } from '#shared/sync/json.ts';
import type { Json } from '#shared/sync/op.ts';
import { line, recordFields } from '../record.ts';
import { fieldsOfOne, setsOfPerson } from './fields.ts';

const json: z.ZodType<Json> = z.custom<Json>((value) => isJson(value), { error: 'not plain JSON' });

/**
 * Somebody said that two records are one human. The loser is hidden behind the winner as long as this record is in effect,
 * and is itself left as it was, with all that belongs to it; removing this record separates the two again.
 */
export const merge = z.object({
  ...recordFields,
  winnerId: z.string().max(64),
  loserId: z.string().max(64),
  /** What the loser was called. */
  loserName: line,
  /** The winner's fields that got another value then, with the value before. */
  before: z.partialRecord(z.enum(fieldsOfOne), json),
  /** What came to the winner's lists then: the keys of the elements, by field. */
  added: z.partialRecord(z.enum(setsOfPerson), z.array(z.string().max(2048)).max(1000)),
});
export type Merge = z.infer<typeof merge>;
