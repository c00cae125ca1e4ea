import { expect, it } from 'vitest';
import { completeness, missingFacts } from './completeness.ts';

const nothing = { emails: [], phones: [], title: '', employer: '', city: '', skills: [], source: '', owners: [], interestKnown: false, consentKnown: false };

it('counts every wanted fact as a tenth, and names what is missing', () => {
  expect(completeness(nothing)).toBe(0);
  const some = { ...nothing, emails: ['a'], title: 'Nurse', interestKnown: true };
  expect(completeness(some)).toBe(30);
  expect(missingFacts(some)).toEqual(['phone', 'employer', 'city', 'skills', 'source', 'owner', 'consent']);
});
