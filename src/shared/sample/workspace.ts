import { generateNKeysBetween } from 'fractional-indexing';
import type { Person } from '#shared/domain/person.ts';
import { makeCast, makeExtra } from './cast.ts';
import { makeCompanies, makeOpenings, type Opening } from './clients.ts';
import { slotFrom } from './days.ts';
import { Dice } from './dice.ts';
import { makeTasks, tellRelationship } from './extras.ts';
import { makePools } from './pools.ts';
import { tellApplication, type Fate } from './story.ts';
import { trades, type TradeName } from './tables/work.ts';
import type { SampleOptions, SampleRecord } from './types.ts';

/** One application to come: who, for what, how far. */
type Part = { readonly person: Person; readonly opening: Opening; readonly fate: Fate };

/** The fates of one job's applicants, repeated until everybody has one: most at the start, each kind of ending once. */
const fates: readonly Fate[] = [
  { stage: 0, state: 'active' },
  { stage: 1, state: 'active' },
  { stage: 3, state: 'active' },
  { stage: 2, state: 'active' },
  { stage: 0, state: 'active' },
  { stage: 1, state: 'rejected', reason: 'skills' },
  { stage: 5, state: 'hired' },
  { stage: 0, state: 'active' },
  { stage: 2, state: 'rejected', reason: 'client-other' },
  { stage: 3, state: 'active' },
  { stage: 1, state: 'withdrawn', reason: 'other-offer' },
  { stage: 0, state: 'active' },
  { stage: 4, state: 'active' },
  { stage: 1, state: 'rejected', reason: 'no-reply' },
  { stage: 2, state: 'active' },
  { stage: 0, state: 'rejected', reason: 'closed' },
];

/**
 * A workspace that looks lived in: companies and jobs, then every person with all that was written about them, then the
 * follow-ups and pools. Runs with the same options give the same records. Settings, users and stage templates are not part of it.
 */
export function* generateWorkspace(options: SampleOptions): Generator<SampleRecord[]> {
  const dice = new Dice(options.seed);
  const companies = makeCompanies(dice, options);
  const companyIds = companies.map((company) => company.id);
  const cast = makeCast(dice, options, companyIds);
  const openings = makeOpenings(dice, options, companies, cast.slice(0, 3).map(({ person }) => person.id));
  yield [
    ...companies.map((record) => ({ table: 'companies', record }) as const),
    ...openings.map(({ job }) => ({ table: 'jobs', record: job }) as const),
  ];
  const known = [...cast];
  const names = Object.keys(trades) as TradeName[];
  while (known.length < options.people) {
    const trade = names[known.length % names.length] as TradeName;
    known.push({ trade, person: makeExtra(dice, options, trade, 110) });
  }
  const parts = castParts(known, openings);
  const orders = columnOrders(parts);
  let upcoming = 0;
  for (const { person, trade } of known) {
    const records: SampleRecord[] = [{ table: 'people', record: person }];
    const opening = openings.find((candidate) => candidate.trade === trade) as Opening;
    for (const part of parts) {
      if (part.person.id !== person.id) continue;
      const waits = part.fate.stage === 3 && part.fate.state === 'active';
      const slot = waits && upcoming < slots.length ? slotOf(options, upcoming++) : undefined;
      const contact = known.find((other) => other.person.id === part.opening.job.hiringContactId)?.person;
      records.push(...tellApplication({ dice, options, contact, slot, ...part }, orders.get(part) as string));
    }
    if (records.length === 1 || dice.chance(0.4)) records.push(...tellRelationship(dice, options, person, opening));
    yield records;
  }
  yield makeTasks(dice, options, known.map(({ person }) => person), openings[0] as Opening);
  yield makePools(dice, options, known);
}

/** Working days from now, hour and minute of the interviews ahead: the rest of this week, and the next. */
const slots = [[1, 9, 30], [1, 14, 0], [2, 11, 0], [3, 10, 0], [5, 15, 30], [6, 9, 0], [8, 13, 0]] as const;

function slotOf({ now, zone }: SampleOptions, index: number): number {
  const [days, hour, minute] = slots[index] as (typeof slots)[number];
  return slotFrom(now, zone, days, hour, minute);
}

/** Gives three quarters of the candidates an application for the job of their trade; contacts and strangers have none. */
function castParts(known: readonly { readonly person: Person; readonly trade: TradeName }[], openings: readonly Opening[]): Part[] {
  return openings.flatMap((opening) => {
    const candidates = known.filter(({ person, trade }) => trade === opening.trade && applies(person));
    return candidates
      .filter((_, i) => i % 5 !== 4)
      .map(({ person }, i) => ({ person, opening, fate: person.offLimits ? { stage: 5, state: 'hired' as const } : (fates[i % fates.length] as Fate) }));
  });
}

function applies(person: Person): boolean {
  return person.kinds.every((kind) => kind === 'candidate') && !person.doNotContact;
}

/** Order keys, column by column. */
function columnOrders(parts: readonly Part[]): Map<Part, string> {
  const columns = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.opening.job.id}:${part.fate.stage}`;
    columns.set(key, [...(columns.get(key) ?? []), part]);
  }
  const orders = new Map<Part, string>();
  for (const column of columns.values()) {
    const keys = generateNKeysBetween(null, null, column.length);
    column.forEach((part, i) => orders.set(part, keys[i] as string));
  }
  return orders;
}
