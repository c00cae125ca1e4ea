import { emptyInterest, type Person } from '#shared/domain/person.ts';
import { officeMoment } from './days.ts';
import type { Dice } from './dice.ts';
import { makePerson, type Draft } from './people.ts';
import type { TradeName } from './tables/work.ts';
import type { SampleOptions } from './types.ts';

type Role = {
  readonly days: number;
  readonly trade: TradeName;
  readonly latin?: string;
  /** The company by its place in the table, for people who work at a client. */
  readonly at?: number;
  readonly fields: Partial<Person>;
};

const keen = { ...emptyInterest, level: 'keen', reason: 'Contract ends in six weeks', availability: 'In six weeks', remote: 'hybrid' } as const;
const stopped = { state: 'withdrawn', basis: 'Asked by mail to be left alone', at: null, expires: null } as const;

/** The people worth meeting: each shows something that a recruiting desk has to deal with. The hiring contacts come first. */
const roles: readonly Role[] = [
  { days: 205, trade: 'engineering', at: 0, fields: { kinds: ['contact'], given: 'Henrike', family: 'Paulsen', title: 'Head of Engineering', employer: 'Nordlicht Energie', city: 'Hamburg', skills: [], source: 'Own network' } },
  { days: 196, trade: 'finance', at: 1, fields: { kinds: ['contact'], given: 'Gareth', family: 'Alder', title: 'Chief Financial Officer', employer: 'Alder & Finch', city: 'London', skills: [], source: 'Referral' } },
  { days: 187, trade: 'nursing', at: 2, fields: { kinds: ['candidate', 'contact'], given: 'Aoife', family: 'Brennan', title: 'Ward Manager', employer: 'Mercy Hospital Group', city: 'Dublin', tags: ['client and candidate'], summary: 'Hires for the intensive care ward, and has asked us to tell her of nursing director roles.' } },
  { days: 61, trade: 'engineering', latin: 'maria fernanda villanueva', fields: { given: 'María-Fernanda Alexandra de la Concepción', family: 'Villanueva-Oyarzábal y Fernández de Córdoba', preferred: 'Mafe', city: 'Madrid' } },
  { days: 55, trade: 'engineering', latin: 'nour almansouri', fields: { given: 'نور الهدى', family: 'المنصوري', city: 'Berlin', languages: ['Arabic', 'English', 'German'] } },
  { days: 47, trade: 'finance', latin: 'yael berkovich', fields: { given: 'יעל', family: 'ברקוביץ׳', city: 'London', languages: ['English', 'Hebrew'] } },
  { days: 41, trade: 'engineering', latin: 'misaki sato', fields: { given: '美咲', family: '佐藤', city: '東京', languages: ['English', 'Japanese'] } },
  { days: 83, trade: 'nursing', latin: 'olena shevchuk', fields: { given: 'Олена', family: 'Шевчук', city: 'Warszawa', languages: ['English', 'Polish', 'Ukrainian'] } },
  { days: 66, trade: 'engineering', latin: 'anna schmidt', fields: { given: 'Anna', family: 'Schmidt', title: 'Platform Engineer', employer: 'Norddata', city: 'Hamburg', interest: keen } },
  { days: 29, trade: 'finance', latin: 'anna schmidt finance', fields: { given: 'Anna', family: 'Schmidt', title: 'Group Accountant', employer: 'Ferrous Holdings', city: 'Köln' } },
  { days: 120, trade: 'engineering', fields: { given: 'Rowan', family: 'Tate', doNotContact: true, consent: stopped, interest: { ...emptyInterest, level: 'cold', reason: 'Asked not to be contacted any more' }, tags: [] } },
  { days: 88, trade: 'nursing', fields: { given: 'Grace', family: 'Adeyemi', title: 'Intensive Care Nurse', offLimits: 'Placed by us; off limits for a year', rating: 5, tags: ['placed'] } },
  { days: 12, trade: 'engineering', fields: { given: 'Jo', family: '', original: 'Jo (Stand 14, Rust, tall)', title: 'Software Developer', employer: '', emails: [], skills: ['Rust'], source: 'Hamburg Tech Days', consent: { state: 'requested', basis: 'Said yes at the stand, mail to follow', at: null, expires: null } } },
  { days: 12, trade: 'engineering', fields: { given: 'Nikhil', family: 'Deshpande', source: 'Hamburg Tech Days', tags: ['speaks at meet-ups'], interest: keen } },
];

/** The people of the cast, as far as `people` reaches. */
export function makeCast(dice: Dice, options: SampleOptions, companyIds: readonly string[]): { readonly person: Person; readonly trade: TradeName }[] {
  return roles.slice(0, options.people).map(({ days, trade, latin, at, fields }) => {
    const createdAt = officeMoment(dice, options.now, days);
    const companyId = at === undefined ? null : (companyIds[at] ?? null);
    const original = fields.original ?? `${fields.given ?? ''} ${fields.family ?? ''}`;
    const draft: Draft = { trade, createdAt, fields: { ...fields, original, companyId }, ...(latin === undefined ? {} : { latin }) };
    return { person: makePerson(dice, options.userId, draft), trade };
  });
}

/** Somebody of a trade who came in some time in the last `days` days. */
export function makeExtra(dice: Dice, options: SampleOptions, trade: TradeName, days: number): Person {
  return makePerson(dice, options.userId, { trade, createdAt: officeMoment(dice, options.now, dice.int(2, days)) });
}
