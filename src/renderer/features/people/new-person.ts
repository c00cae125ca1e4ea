import { z } from 'zod';
import type { Email, Link, Phone } from '#shared/domain/contact-point.ts';
import { splitName } from '#shared/import/names.ts';
import { toE164 } from '#shared/import/phone-number.ts';
import type { CommandInput } from '#data/commands/registry.ts';

type CountryCode = Parameters<typeof toE164>[1];
const text = z.string().catch('');

/** What is typed in the form of a new person. */
const form = z.object({
  name: text,
  mail: text,
  phone: text,
  link: text,
  title: text,
  employer: text,
  city: text,
  source: text,
  tags: z.array(z.string()).catch([]),
  jobId: z.string().nullable().catch(null),
});
export type NewPerson = z.infer<typeof form>;

export const emptyNewPerson: NewPerson = form.parse({});

/** Reads a kept draft; what cannot be read is left out. */
export function parseNewPerson(kept: string): NewPerson {
  try {
    return form.catch(emptyNewPerson).parse(kept === '' ? {} : JSON.parse(kept));
  } catch {
    return emptyNewPerson;
  }
}

/** The form as it is kept: empty when nothing is typed. A job alone is a choice, not work to lose. */
export function keepNewPerson(value: NewPerson): string {
  const { tags, jobId: _job, ...texts } = value;
  return tags.length > 0 || Object.values(texts).some((one) => one.trim() !== '') ? JSON.stringify(value) : '';
}

/** The ways to reach somebody, as typed; empty lists where nothing is. `home` is for numbers without a country code. */
export function reachOf(value: NewPerson, home: string): { emails: Email[]; phones: Phone[]; links: Link[] } {
  const mail = value.mail.trim();
  const phone = value.phone.trim();
  const link = value.link.trim();
  return {
    emails: mail ? [{ address: mail, kind: 'personal', status: 'current', rank: 0 }] : [],
    phones: phone ? [{ number: phone, e164: toE164(phone, home as CountryCode), kind: 'mobile', status: 'current', rank: 0 }] : [],
    links: link ? [{ url: link, label: '' }] : [],
  };
}

/** The record's fields. A source that was not typed keeps its usual beginning. */
export function fieldsOf(value: NewPerson, home: string): CommandInput<'person.add'>['fields'] {
  const name = value.name.trim();
  const { title, employer, city, source, tags } = value;
  const texts = { title: title.trim(), employer: employer.trim(), city: city.trim() };
  const from = source.trim() === '' ? {} : { source: source.trim() };
  return { ...splitName(name), original: name, ...texts, ...from, tags, ...reachOf(value, home) };
}

/** What stands in the way of adding, by field; empty when nothing does. */
export function wrongIn(value: NewPerson): { readonly name?: string; readonly mail?: string } {
  const mail = value.mail.trim();
  if (mail !== '' && !/^[^\s@]+@[^\s@]+$/u.test(mail)) return { mail: 'A mail address looks like name@example.com.' };
  if (value.name.trim() === '' && mail === '' && value.phone.trim() === '') return { name: 'Give a name, a mail address or a phone number.' };
  return {};
}
