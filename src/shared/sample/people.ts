import { emptyInterest, emptyPerson, type Person } from '#shared/domain/person.ts';
import type { Dice } from './dice.ts';
import { cultures, type Culture } from './tables/names.ts';
import { pools, sources } from './tables/phrases.ts';
import { places, type Place } from './tables/places.ts';
import { trades, type TradeName } from './tables/work.ts';

const YEAR = 365 * 24 * 60 * 60_000;

/** What is fixed about a person before chance fills in the rest. */
export type Draft = {
  readonly trade: TradeName;
  readonly createdAt: number;
  readonly fields?: Partial<Person>;
  /** Name in Latin letters, for the mail address; made of the name when absent. */
  readonly latin?: string;
  /** Makes mail addresses and phone numbers differ where there are more people than names. */
  readonly serial?: number;
};

type Named = { readonly given: string; readonly family: string; readonly latin: string };

/** A believable candidate. The name, place, work and wishes come from chance, unless `draft.fields` says otherwise. */
export function makePerson(dice: Dice, userId: string, draft: Draft): Person {
  const culture = dice.pick(cultures);
  const name = makeName(dice, culture);
  const place = places.find(({ city }) => city === draft.fields?.city) ?? dice.pick(places);
  const trade = trades[draft.trade];
  const latin = draft.latin ?? (draft.fields?.family === undefined ? name.latin : `${draft.fields.given ?? ''} ${draft.fields.family}`);
  const { city, region, country, postcode, timeZone } = place;
  return {
    ...emptyPerson,
    id: dice.id(draft.createdAt),
    createdAt: draft.createdAt,
    createdBy: userId,
    given: name.given,
    family: name.family,
    original: `${name.given} ${name.family}`,
    title: dice.pick(trade.titles),
    employer: dice.pick(trade.employers),
    city,
    region,
    country,
    postcode,
    timeZone,
    emails: [{ address: mailAddress(latin, draft.serial), kind: 'personal', status: 'current', rank: 0 }],
    phones: phonesOf(dice, place, draft.serial),
    skills: dice.some(trade.skills, dice.int(2, 5)).toSorted(),
    languages: [...new Set([culture.language, 'English'])].toSorted(),
    source: dice.pick(sources),
    owners: [userId],
    tags: dice.chance(0.35) ? [dice.pick(pools)] : [],
    rating: dice.chance(0.5) ? dice.int(2, 5) : 0,
    interest: makeInterest(dice, place),
    consent: makeConsent(dice, draft.createdAt),
    ...draft.fields,
  };
}

function makeName(dice: Dice, { given, family, latin }: Culture): Named {
  const first = dice.int(0, given.length - 1);
  const last = dice.int(0, family.length - 1);
  const spelled = latin ?? { given, family };
  return {
    given: given[first] as string,
    family: family[last] as string,
    latin: `${spelled.given[first]} ${spelled.family[last]}`,
  };
}

/** `.example` belongs to nobody (RFC 2606). */
function mailAddress(latin: string, serial: number | undefined): string {
  const ascii = latin.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('đ', 'd');
  const local = ascii.replaceAll(/[^a-z0-9]+/gu, '.').replaceAll(/^\.+|\.+$/gu, '') || 'someone';
  return `${local}${serial ?? ''}@post.example`;
}

function phonesOf(dice: Dice, place: Place, serial: number | undefined): Person['phones'] {
  if (serial !== undefined) return serial < 80_000 ? [americanPhone(serial)] : [];
  if (!place.phone) return [];
  const digits = String(dice.int(0, 99)).padStart(2, '0');
  const number = place.phone.national.replace('{n}', digits);
  return [{ number, e164: place.phone.e164.replace('{n}', digits), kind: 'mobile', status: 'current', rank: 0 }];
}

/** 555-0100 to 555-0199 of every area code are for fiction: enough for 80,000 different numbers. */
function americanPhone(serial: number): Person['phones'][number] {
  const area = 200 + Math.floor(serial / 100);
  const digits = String(serial % 100).padStart(2, '0');
  return { number: `(${area}) 555-01${digits}`, e164: `+1${area}55501${digits}`, kind: 'mobile', status: 'current', rank: 0 };
}

function makeInterest(dice: Dice, place: Place): Person['interest'] {
  const level = dice.pick(['unknown', 'cold', 'curious', 'curious', 'warm', 'warm', 'keen'] as const);
  if (level === 'unknown') return emptyInterest;
  const reason = {
    cold: 'Just started somewhere new',
    curious: 'Listens, but is not looking',
    warm: 'Would move for the right team',
    keen: 'Wants to leave within three months',
  }[level];
  return {
    level,
    reason,
    roles: '',
    places: dice.pick([place.city, `${place.city} and around`, 'Open', '']),
    pay: dice.pick(['', '70–80k', 'from 85k', '600 a day']),
    availability: dice.pick(['', 'At once', 'In three months', 'From January']),
    notice: dice.pick(['4 weeks', '6 weeks', '3 months', '']),
    remote: dice.pick(['unknown', 'no', 'hybrid', 'hybrid', 'yes'] as const),
  };
}

function makeConsent(dice: Dice, at: number): Person['consent'] {
  const state = dice.pick(['given', 'given', 'given', 'requested', 'unknown'] as const);
  if (state === 'unknown') return emptyPerson.consent;
  if (state === 'requested') return { state, basis: 'Asked by mail', at, expires: null };
  return { state, basis: dice.pick(['Application form', 'Signed at the stand', 'By mail']), at, expires: at + 2 * YEAR };
}
