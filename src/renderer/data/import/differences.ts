import { fold } from '#shared/domain/fold.ts';
import { emailOf, linkOf, phoneOf, type Facts } from './fill-in.ts';
import { namesAgree, namesOf } from './names-agree.ts';

const lines = {
  title: 'Job title',
  employer: 'Employer',
  city: 'City',
  region: 'Region',
  postcode: 'Postcode',
  country: 'Country',
  address: 'Address',
  source: 'Source',
  summary: 'Summary',
} as const;

const interestLines = {
  roles: 'Looking for: roles',
  places: 'Looking for: places',
  pay: 'Looking for: pay',
  availability: 'Availability',
  notice: 'Notice period',
} as const;

/**
 * What `incoming` says and `kept` (the person after filling in) does not: other values of fields that were taken, and
 * what a full list has no room for. Lines like `Employer: Acme`, to be kept beside the person, so that nothing is lost.
 */
export function differences(kept: Facts, incoming: Facts): string[] {
  const found: string[] = [];
  const say = (label: string, value: string): void => void found.push(`${label}: ${value}`);
  const names = namesOf(incoming);
  if (!namesAgree(namesOf(kept), names)) say('Name', names[0] ?? '');
  for (const [field, label] of entries(lines)) if (differs(kept[field], incoming[field])) say(label, incoming[field]);
  for (const [field, label] of entries(interestLines)) {
    if (differs(kept.interest[field], incoming.interest[field])) say(label, incoming.interest[field]);
  }
  for (const email of without(kept.emails, incoming.emails, emailOf)) say('E-mail', email.address);
  for (const phone of without(kept.phones, incoming.phones, phoneOf)) say('Phone', phone.number);
  for (const link of without(kept.links, incoming.links, linkOf)) say('Link', link.url);
  for (const word of without(kept.skills, incoming.skills, fold)) say('Skill', word);
  for (const word of without(kept.languages, incoming.languages, fold)) say('Language', word);
  for (const word of without(kept.tags, incoming.tags, fold)) say('Tag', word);
  return found;
}

function differs(kept: string, incoming: string): boolean {
  return incoming !== '' && fold(kept).trim() !== fold(incoming).trim();
}

function without<E>(kept: readonly E[], incoming: readonly E[], keyOf: (element: E) => string): readonly E[] {
  const keys = new Set(kept.map(keyOf));
  return incoming.filter((element) => !keys.has(keyOf(element)));
}

function entries<K extends string>(labels: { readonly [Key in K]: string }): [K, string][] {
  return Object.entries(labels) as [K, string][];
}
