import { z } from 'zod';
import { defaultReasons, reason } from './reason.ts';
import { line, recordFields } from './record.ts';

/** ISO weekday numbers, Monday 1 to Sunday 7. */
export const weekday = z.number().int().min(1).max(7);

/** The workspace's settings: one row, id `workspace`. */
export const settings = z.object({
  id: z.literal('workspace'),
  createdAt: recordFields.createdAt,
  createdBy: recordFields.createdBy,
  workspaceName: line,
  /** It holds the generated sample people. */
  sample: z.boolean(),
  zone: z.string().min(1).max(64),
  /** ISO 3166 alpha-2, for phone numbers without a country code. */
  country: z.string().regex(/^[A-Z]{2}$/),
  workingDays: z.array(weekday).min(1),
  reasons: z.array(reason).max(200),
  /** Column mappings that were made by hand, by the header they fit (`mappingKey` in import). */
  importMappings: z.record(z.string(), z.array(z.string())),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Omit<Settings, 'createdAt' | 'createdBy'> = {
  id: 'workspace',
  workspaceName: 'Warmbench',
  sample: false,
  zone: 'UTC',
  country: 'DE',
  workingDays: [1, 2, 3, 4, 5],
  reasons: [...defaultReasons],
  importMappings: {},
};

/** A colleague, or the recruiter at this desk. `email` is the organizer of interview invites. */
export const user = z.object({ ...recordFields, name: line, email: line });
export type User = z.infer<typeof user>;
