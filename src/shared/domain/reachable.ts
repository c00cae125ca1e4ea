import type { Person } from './person.ts';

/** Whether one may and can write or call: no wish to be left alone, and a mail address or a phone number that is not known to be wrong. */
export function isReachable({ doNotContact, consent, emails, phones }: Pick<Person, 'doNotContact' | 'consent' | 'emails' | 'phones'>): boolean {
  if (doNotContact || consent.state === 'withdrawn') return false;
  return [...emails, ...phones].some(({ status }) => status === 'current');
}
