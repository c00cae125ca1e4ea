import type { Person } from '../person.ts';

/** What is chosen from one of two people when they are merged; each is a field or a few that belong together. */
export const choices = {
  name: ['given', 'family', 'preferred', 'original'],
  title: ['title'],
  employer: ['employer', 'companyId'],
  place: ['address', 'postcode', 'city', 'region', 'country'],
  timeZone: ['timeZone'],
  interest: ['interest'],
  rating: ['rating'],
  source: ['source'],
  offLimits: ['offLimits'],
  summary: ['summary'],
} as const satisfies { readonly [choice: string]: readonly (keyof Person)[] };

export type Choice = keyof typeof choices;
export const choiceNames = Object.keys(choices) as readonly Choice[] as readonly [Choice, ...Choice[]];

/** Fields that are not chosen: the stricter of the two stands. */
export const strictFields = ['doNotContact', 'consent'] as const;

/** Every field that holds one value and may change by a merge. */
export const fieldsOfOne = [...Object.values(choices).flat(), ...strictFields];
export type FieldOfOne = (typeof fieldsOfOne)[number];

/** Lists of which a merge keeps what either has. */
export const setsOfPerson = ['kinds', 'emails', 'phones', 'links', 'skills', 'languages', 'owners', 'tags', 'notSame'] as const;
export type SetOfPerson = (typeof setsOfPerson)[number];
