import type { Person } from '#shared/domain/person.ts';
import { personName } from '#shared/domain/person.ts';
import { countryOf } from '#shared/import/countries.ts';

/** A JSON Resume 1.0.0, with the sections that a person here has. */
export type JsonResume = {
  readonly $schema: string;
  readonly basics: { readonly [key: string]: unknown };
  readonly work?: readonly { readonly [key: string]: string }[];
  readonly skills?: readonly { readonly name: string }[];
  readonly languages?: readonly { readonly language: string; readonly fluency?: string }[];
  readonly meta: { readonly version: string; readonly canonical?: string };
};

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A person as a JSON Resume. What is not known is left out rather than said to be empty. Nothing internal goes along: no
 * notes, tags, interest, owner or rating.
 */
export function toResume(person: Person): JsonResume {
  const { title, employer, summary, skills, languages } = person;
  return {
    $schema: SCHEMA,
    basics: filled({
      name: personName(person),
      label: title,
      email: best(person.emails)?.address,
      phone: best(person.phones.filter(({ kind }) => kind !== 'fax'))?.number,
      summary,
      location: locationOf(person),
      profiles: person.links.length === 0 ? undefined : person.links.map(({ label, url }) => filled({ network: label, url })),
    }),
    ...(employer === '' ? {} : { work: [filled({ name: employer, position: title }) as { [key: string]: string }] }),
    ...(skills.length === 0 ? {} : { skills: skills.map((name) => ({ name })) }),
    ...(languages.length === 0 ? {} : { languages: languages.map(languageOf) }),
    meta: { version: 'v1.0.0' },
  };
}

function locationOf({ address, city, region, postcode, country }: Person): { readonly [key: string]: unknown } | undefined {
  const location = filled({ address, postalCode: postcode, city, countryCode: countryOf(country), region });
  return Object.keys(location).length === 0 ? undefined : location;
}

/** `German (C1)` is a language and how well it is spoken. */
function languageOf(text: string): { readonly language: string; readonly fluency?: string } {
  const [, language, fluency] = /^(.+?) \(([^()]+)\)$/u.exec(text) ?? [];
  return language !== undefined && fluency !== undefined ? { language, fluency } : { language: text };
}

function best<T extends { readonly status: string; readonly rank: number }>(points: readonly T[]): T | undefined {
  return points.filter(({ status }) => status !== 'invalid').toSorted((a, b) => a.rank - b.rank)[0];
}

/** Without what is empty. */
function filled(values: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}
