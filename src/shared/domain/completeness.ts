import type { Person } from './person.ts';

/** What should be known of a person, each a tenth; the order is the one hints are given in. */
export const wantedFacts = ['mail', 'phone', 'role', 'employer', 'city', 'skills', 'source', 'owner', 'interest', 'consent'] as const;
export type WantedFact = (typeof wantedFacts)[number];

/** What decides it, as the index keeps it of everybody. */
export type Facts = {
  readonly emails: readonly unknown[];
  readonly phones: readonly unknown[];
  readonly title: string;
  readonly employer: string;
  readonly city: string;
  readonly skills: readonly string[];
  readonly source: string;
  readonly owners: readonly string[];
  readonly interestKnown: boolean;
  readonly consentKnown: boolean;
};

/** The facts that are missing. A hint, not a nag: nothing depends on it. */
export function missingFacts(of: Facts): readonly WantedFact[] {
  const known: { readonly [F in WantedFact]: boolean } = {
    mail: of.emails.length > 0,
    phone: of.phones.length > 0,
    role: of.title !== '',
    employer: of.employer !== '',
    city: of.city !== '',
    skills: of.skills.length > 0,
    source: of.source !== '',
    owner: of.owners.length > 0,
    interest: of.interestKnown,
    consent: of.consentKnown,
  };
  return wantedFacts.filter((fact) => !known[fact]);
}

/** The same of a whole record. */
export function completenessOf(person: Person): number {
  return completeness({ ...person, interestKnown: person.interest.level !== 'unknown', consentKnown: person.consent.state !== 'unknown' });
}

/** How much of what should be known is known, percent. */
export function completeness(of: Facts): number {
  return Math.round(100 - (missingFacts(of).length * 100) / wantedFacts.length);
}
