import { z } from 'zod';
import { line } from './record.ts';

export const contactStatuses = ['current', 'outdated', 'invalid'] as const;
export type ContactStatus = (typeof contactStatuses)[number];

export const emailKinds = ['work', 'personal', 'other'] as const;
export const phoneKinds = ['mobile', 'work', 'home', 'fax', 'other'] as const;

/** `rank` 0 is the one to use first. `address` is kept as written; compare with `emailKey`. */
export const email = z.object({
  address: line.min(1),
  kind: z.enum(emailKinds),
  status: z.enum(contactStatuses),
  rank: z.number().int().min(0),
});
export type Email = z.infer<typeof email>;

/** `number` is as written; `e164` its international form where it could be told. */
export const phone = z.object({
  number: line.min(1),
  e164: z.string().nullable(),
  kind: z.enum(phoneKinds),
  status: z.enum(contactStatuses),
  rank: z.number().int().min(0),
});
export type Phone = z.infer<typeof phone>;

export const link = z.object({ url: line.min(1), label: line });
export type Link = z.infer<typeof link>;
