import fc from 'fast-check';
import { contactStatuses, emailKinds, phoneKinds } from '#shared/domain/contact-point.ts';
import { documentFormats, textStates } from '#shared/domain/document.ts';
import { interviewTypes } from '#shared/domain/interview.ts';
import { jobStatuses, jobTypes } from '#shared/domain/job.ts';
import { consentStates, interestLevels, personKinds } from '#shared/domain/person.ts';
import { defaultReasons } from '#shared/domain/reason.ts';
import { stageKinds } from '#shared/domain/stage.ts';
import { NOW } from './desk.ts';

/** Values that commands take, made by chance; few distinct ones where meeting the same again matters. */
export const nth = fc.nat({ max: 100_000 });
export const nths = fc.array(nth, { minLength: 1, maxLength: 6 });
export const word = fc.string({ unit: 'grapheme', maxLength: 24 });
export const something = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }).map((text) => `${text}.`);
export const day = fc.integer({ min: 0, max: 60 }).map((days) => new Date(NOW + days * 86_400_000).toISOString().slice(0, 10));
export const moment = fc.integer({ min: NOW - 90 * 86_400_000, max: NOW });
export const label = fc.constantFrom('a', 'b', 'ä', 'Go', '日本', 'x y');
export const labels = fc.array(label, { maxLength: 5 });
export const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });

const rank = fc.nat({ max: 3 });
const email = fc.record({
  address: fc.constantFrom('a@x.example', 'b@x.example', 'A@x.example', 'ü@x.example'),
  kind: fc.constantFrom(...emailKinds),
  status: fc.constantFrom(...contactStatuses),
  rank,
});
const phone = fc.record({
  number: fc.constantFrom('0171 3920042', '07700 900125', '+1 212 555 0100'),
  e164: fc.constantFrom(null, '+491713920042'),
  kind: fc.constantFrom(...phoneKinds),
  status: fc.constantFrom(...contactStatuses),
  rank,
});

export const interest = fc.record({
  level: fc.constantFrom(...interestLevels),
  roles: word,
  places: word,
  pay: word,
  availability: word,
  notice: word,
  remote: fc.constantFrom('unknown' as const, 'no' as const, 'hybrid' as const, 'yes' as const),
  reason: word,
});

/** Some fields of a person; keys may be there without a value, as forms give them. */
export const personFields = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...personKinds)),
    given: maybe(word),
    family: something,
    title: maybe(word),
    emails: fc.array(email, { maxLength: 4 }),
    phones: maybe(fc.array(phone, { maxLength: 3 })),
    links: fc.array(fc.record({ url: fc.constantFrom('https://a.example', 'https://b.example'), label: word }), { maxLength: 3 }),
    skills: labels,
    languages: labels,
    tags: maybe(labels),
    interest,
    consent: fc.record({ state: fc.constantFrom(...consentStates), basis: word, at: fc.option(moment), expires: fc.option(moment) }),
    doNotContact: maybe(fc.boolean()),
    rating: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);

export const companyFields = fc.record(
  { name: something, kinds: fc.array(fc.constantFrom('client' as const, 'employer' as const, 'school' as const), { maxLength: 4 }), city: maybe(word), tags: maybe(labels), notes: word },
  { requiredKeys: ['name'] },
);

const stage = fc.record({
  id: fc.constantFrom('new', 'screen', 'submitted', 'interview', 'offer', 'hired', 'other'),
  name: something,
  kind: fc.constantFrom(...stageKinds),
  sla: fc.option(fc.integer({ min: 1, max: 30 })),
  demands: fc.uniqueArray(fc.constantFrom('interview' as const, 'note' as const)),
});
export const stages = fc.uniqueArray(stage, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

export const poolStages = fc.uniqueArray(fc.record({ id: fc.constantFrom('new', 'warm', 'ready', 'other'), name: something }), { minLength: 1, maxLength: 4, selector: ({ id }) => id });
export const viewFields = fc.record({
  name: something,
  query: word,
  columns: fc.uniqueArray(fc.constantFrom('name', 'city', 'warmth'), { minLength: 1 }),
  pinned: fc.nat({ max: 2 }),
  widths: fc.dictionary(fc.constantFrom('name', 'city'), fc.integer({ min: 56, max: 900 })),
  sorts: fc.uniqueArray(fc.record({ column: fc.constantFrom('name', 'city'), descending: fc.boolean() }), { minLength: 1, maxLength: 2, selector: ({ column }) => column }),
});
export const poolQuery = fc.constantFrom('skill:rust', 'contacted:>90d', 'rating:>=4 NOT tag:agency', 'nurse (city:berlin OR city:köln)');

export const jobFields = fc.record(
  {
    title: something,
    description: word,
    type: fc.constantFrom(...jobTypes),
    status: maybe(fc.constantFrom(...jobStatuses)),
    openings: fc.integer({ min: 1, max: 9 }),
    pay: fc.record({ min: fc.option(fc.nat()), max: fc.option(fc.nat()), currency: fc.constant('EUR'), unit: fc.constantFrom('year' as const, 'day' as const) }),
    stages: maybe(stages),
  },
  { requiredKeys: ['title'] },
);

export const reason = fc.constantFrom(...defaultReasons).chain(({ code, family, text }) => word.map((note) => ({ code, family, text, note })));

export const schedule = fc.record({
  title: word,
  type: fc.constantFrom(...interviewTypes),
  round: word,
  slot: fc.record({ start: moment, minutes: fc.constantFrom(30, 60, 90), zone: fc.constantFrom('UTC', 'Europe/Berlin') }),
  place: word,
  link: word,
  attendees: fc.array(
    fc.record({
      name: word,
      email: fc.constantFrom('a@x.example', 'b@x.example'),
      role: fc.constantFrom('candidate' as const, 'interviewer' as const, 'client' as const),
      answer: fc.constantFrom('needs-action' as const, 'accepted' as const),
    }),
    { maxLength: 3 },
  ),
  message: word,
  notes: word,
});

/** A file that main keeps, as it came back from being read. */
export const file = fc.record({
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  size: fc.nat(),
  format: fc.constantFrom(...documentFormats),
  textState: fc.constantFrom(...textStates),
  text: word,
  textCut: fc.boolean(),
  pages: fc.option(fc.nat({ max: 500 })),
});
