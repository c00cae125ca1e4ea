import { z } from 'zod';
import { line } from './record.ts';

/** Who ended it; position closed and no reply are nobody's judgement of the candidate. */
export const reasonFamilies = ['we', 'client', 'candidate', 'closed', 'no-reply'] as const;
export type ReasonFamily = (typeof reasonFamilies)[number];

/** A reason on offer. An archived one stays readable where it was used. */
export const reason = z.object({
  code: z.string().min(1).max(64),
  family: z.enum(reasonFamilies),
  text: line.min(1),
  archived: z.boolean(),
});
export type Reason = z.infer<typeof reason>;

/** The reason given: `text` is frozen with it, `note` is for colleagues only. */
export const givenReason = z.object({
  code: z.string(),
  family: z.enum(reasonFamilies),
  text: line,
  note: z.string().max(5000),
});
export type GivenReason = z.infer<typeof givenReason>;

export const defaultReasons: readonly Reason[] = [
  { code: 'skills', family: 'we', text: 'Skills do not fit', archived: false },
  { code: 'experience', family: 'we', text: 'Not enough experience', archived: false },
  { code: 'stronger', family: 'we', text: 'Others fit better', archived: false },
  { code: 'permit', family: 'we', text: 'No right to work here', archived: false },
  { code: 'client-profile', family: 'client', text: 'Client declined the profile', archived: false },
  { code: 'client-interview', family: 'client', text: 'Client declined after interview', archived: false },
  { code: 'client-other', family: 'client', text: 'Client hired someone else', archived: false },
  { code: 'pay', family: 'candidate', text: 'Pay too low', archived: false },
  { code: 'other-offer', family: 'candidate', text: 'Took another offer', archived: false },
  { code: 'not-now', family: 'candidate', text: 'Not interested now', archived: false },
  { code: 'closed', family: 'closed', text: 'Position closed', archived: false },
  { code: 'no-reply', family: 'no-reply', text: 'No reply', archived: false },
];

export const familyNames: { readonly [F in ReasonFamily]: string } = {
  we: 'We decided',
  client: 'Client declined',
  candidate: 'Candidate declined',
  closed: 'Position closed',
  'no-reply': 'No reply',
};
