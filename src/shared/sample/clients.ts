import { emptyCompany, type Company } from '#shared/domain/company.ts';
import { emptyJob, type Job } from '#shared/domain/job.ts';
import { agencyStages } from '#shared/domain/stage.ts';
import { DAY } from './days.ts';
import type { Dice } from './dice.ts';
import type { TradeName } from './tables/work.ts';
import type { SampleOptions } from './types.ts';

/** A job and the line of work its candidates come from. */
export type Opening = { readonly job: Job; readonly trade: TradeName; readonly client: string };

const companyTable: readonly Pick<Company, 'name' | 'kinds' | 'website' | 'city' | 'country' | 'notes' | 'tags'>[] = [
  { name: 'Nordlicht Energie', kinds: ['client'], website: 'https://nordlicht.example', city: 'Hamburg', country: 'DE', notes: 'Grid software for municipal utilities. Decides fast, wants three profiles, not ten. Invoices to the Lübeck office.', tags: ['framework agreement'] },
  { name: 'Alder & Finch', kinds: ['client'], website: 'https://alderfinch.example', city: 'London', country: 'GB', notes: 'Mid-size retailer, family owned. Contractors through our umbrella terms, 30 days net.', tags: ['contract'] },
  { name: 'Mercy Hospital Group', kinds: ['client', 'employer'], website: 'https://mercy.example', city: 'Dublin', country: 'IE', notes: 'Four houses. Ward managers decide, HR signs. Registration papers before the first interview.', tags: ['care'] },
  { name: 'Openfjord', kinds: ['employer'], website: 'https://openfjord.example', city: 'Stockholm', country: 'SE', notes: '', tags: [] },
  { name: 'Castlegate Foods', kinds: ['employer', 'client'], website: 'https://castlegate.example', city: 'Manchester', country: 'GB', notes: 'Asked for our terms in spring, no order yet.', tags: ['prospect'] },
  { name: 'Technische Hochschule Altona', kinds: ['school'], website: 'https://th-altona.example', city: 'Hamburg', country: 'DE', notes: 'Career day every November.', tags: [] },
];

export function makeCompanies(dice: Dice, { now, userId }: SampleOptions): Company[] {
  return companyTable.map((fields, i) => {
    const createdAt = now - (210 - i * 9) * DAY;
    return { ...emptyCompany, ...fields, id: dice.id(createdAt), createdAt, createdBy: userId };
  });
}

/** Three openings, one for each way of earning a fee; `contacts` are the people at the clients who decide. */
export function makeOpenings(dice: Dice, { now, userId }: SampleOptions, companies: readonly Company[], contacts: readonly string[]): Opening[] {
  const stages = [...agencyStages];
  const opening = (index: number, days: number, trade: TradeName, fields: Pick<Job, 'title'> & Partial<Job>): Opening => {
    const createdAt = now - days * DAY;
    const company = companies[index] as Company;
    const origin = { id: dice.id(createdAt), createdAt, createdBy: userId, ownerId: userId };
    const links = { companyId: company.id, hiringContactId: contacts[index] ?? null };
    return { trade, client: company.name, job: { ...emptyJob, stages, ...fields, ...origin, ...links } };
  };
  return [
    opening(0, 74, 'engineering', {
      title: 'Senior Backend Engineer',
      description: 'Builds the service that balances small power plants against the grid. Go and PostgreSQL, a team of six, on call every fifth week. Two days a week in Hamburg.',
      place: 'Hamburg, hybrid',
      type: 'permanent',
      pay: { min: 78_000, max: 95_000, currency: 'EUR', unit: 'year' },
      openings: 2,
      fee: { kind: 'percent', amount: 22 },
      questions: [
        { id: 'permit', text: 'May you work in the EU?', kind: 'yes-no', knockOut: 'no' },
        { id: 'years', text: 'Years with Go or a similar language', kind: 'number', knockOut: null },
      ],
    }),
    opening(1, 38, 'finance', {
      title: 'Interim Finance Controller',
      description: 'Covers a parental leave of nine months and the move of the close to S/4HANA. Reports to the CFO, on site in Southwark three days a week.',
      place: 'London SE1',
      type: 'contract',
      pay: { min: 550, max: 650, currency: 'GBP', unit: 'day' },
      fee: { kind: 'percent', amount: 15 },
    }),
    opening(2, 92, 'nursing', {
      title: 'Senior Nurse, Intensive Care',
      description: 'Twelve beds, ratio one to two. Nights every third week, paid hand-over time, a flat for the first six months.',
      place: 'Dublin',
      type: 'permanent',
      pay: { min: 52_000, max: 61_000, currency: 'EUR', unit: 'year' },
      openings: 3,
      fee: { kind: 'flat', amount: 6500 },
      questions: [{ id: 'registration', text: 'Is your registration valid?', kind: 'yes-no', knockOut: 'no' }],
    }),
  ];
}
