import type { Level, Reason } from './score.ts';

/** A level as people say it. */
export const levelWords: { readonly [L in Level]: string } = { sure: 'Surely the same', likely: 'Likely the same', possible: 'Possibly the same' };

const nameWords: { readonly [L in Extract<Reason, { kind: 'name' }>['likeness']]: string } = {
  same: 'same name',
  short: 'short form of the name',
  part: 'part of the name',
  sound: 'name sounds the same',
  typo: 'name differs by a slip',
  initial: 'initial fits the name',
  swapped: 'given and family name swapped',
  given: 'same given name',
};

const plainWords: { readonly [K in Exclude<Reason['kind'], 'name'>]: string } = {
  mail: 'same mail',
  phone: 'same phone',
  profile: 'same profile',
  employer: 'same employer',
  city: 'same town',
  title: 'same title',
  'other-name': 'but another name',
};

/** Why two people may be one, in words: "same mail, name sounds the same". */
export function whyText(reasons: readonly Reason[]): string {
  return [...new Set(reasons.map((reason) => (reason.kind === 'name' ? nameWords[reason.likeness] : plainWords[reason.kind])))].join(', ');
}
