import type { PersonDraft } from '#shared/import/types.ts';

export type DraftFacts = { readonly mails: string; readonly phones: string; readonly work: string; readonly place: string; readonly more: string };

/** What a preview says of a person, each in one line; `more` is everything that has no column of its own. */
export function factsOf(draft: PersonDraft): DraftFacts {
  const { emails, phones, title, employer, postcode, city, region, country, interest } = draft;
  const more = [
    draft.doNotContact ? 'Do not contact' : '',
    ...draft.tags.map((tag) => `#${tag}`),
    ...draft.skills,
    ...draft.languages,
    ...draft.links.map(({ url }) => url),
    interest.roles,
    interest.places,
    interest.pay,
    interest.availability,
    interest.notice,
    draft.source,
    draft.ownerName === undefined ? '' : `Owner: ${draft.ownerName}`,
    draft.metAt === undefined ? '' : new Date(draft.metAt).toISOString().slice(0, 10),
    draft.summary,
    draft.note ?? '',
  ];
  return {
    mails: emails.map(({ address }) => address).join(', '),
    phones: phones.map(({ number, e164 }) => e164 ?? number).join(', '),
    work: joined([title, employer], ' · '),
    place: joined([postcode, city, region, country], ' '),
    more: joined(more, ' · ').replaceAll(/\s+/gu, ' '),
  };
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
