import { generateNKeysBetween } from 'fractional-indexing';
import type { Application, Progress } from '#shared/domain/application.ts';
import { defaultReasons, type Reason } from '#shared/domain/reason.ts';
import type { Person } from '#shared/domain/person.ts';
import { makeCompanies, makeOpenings, type Opening } from './clients.ts';
import { DAY } from './days.ts';
import { Dice } from './dice.ts';
import { makePerson } from './people.ts';
import { fill, incomingMails, noteTexts, outgoingMails } from './tables/phrases.ts';
import { trades, type TradeName } from './tables/work.ts';
import { Timeline } from './timeline.ts';
import type { SampleOptions, SampleRecord } from './types.ts';

export type BulkOptions = SampleOptions & {
  /** Timeline entries of everybody. */
  readonly activitiesEach: number;
  /** The first so many people are on one job. */
  readonly applications: number;
  /** Timeline entries of the very first person. */
  readonly longTimeline: number;
};

const CHUNK = 400;

/** How the applications of the one big job lie over its six stages. */
const spread = [0.5, 0.2, 0.12, 0.1, 0.05, 0.03];

/** A workspace of any size, for measuring: chunk by chunk, so that it never has to be in memory as a whole. */
export function* generateBulk(options: BulkOptions): Generator<SampleRecord[]> {
  const dice = new Dice(options.seed);
  const companies = makeCompanies(dice, options);
  const opening = makeOpenings(dice, options, companies, [])[0] as Opening;
  yield [
    ...companies.map((record) => ({ table: 'companies', record }) as const),
    { table: 'jobs', record: opening.job },
  ];
  const stageOf = stagesOf(Math.min(options.applications, options.people));
  const names = Object.keys(trades) as TradeName[];
  for (let from = 0; from < options.people; from += CHUNK) {
    const chunk: SampleRecord[] = [];
    for (let i = from; i < Math.min(from + CHUNK, options.people); i++) {
      const trade = names[i % names.length] as TradeName;
      const createdAt = options.now - Math.floor((2 + 700 * dice.unit()) * DAY);
      const kinds: Person['kinds'] = i % 20 === 7 ? ['candidate', 'contact'] : ['candidate'];
      const record = makePerson(dice, options.userId, { trade, createdAt, serial: i, fields: { kinds } });
      chunk.push({ table: 'people', record });
      const place = stageOf(i);
      if (place) chunk.push({ table: 'applications', record: apply(dice, options, record, opening, place) });
      chunk.push(...tellMany(dice, options, record, opening, i === 0 ? options.longTimeline : options.activitiesEach));
    }
    yield chunk;
  }
}

type Placed = { readonly stage: number; readonly order: string };

/** Stage and order key of the `i`th applicant. */
function stagesOf(count: number): (i: number) => Placed | undefined {
  const columns = spread.map((share) => generateNKeysBetween(null, null, Math.ceil(share * count) + 1));
  const placed: Placed[] = [];
  columns.forEach((keys, stage) => {
    for (const order of keys) if (placed.length < count) placed.push({ stage, order });
  });
  return (i) => placed[i];
}

function apply(dice: Dice, { now, userId }: BulkOptions, person: Person, { job }: Opening, { stage, order }: Placed): Application {
  const createdAt = Math.max(person.createdAt, now - Math.floor(60 * DAY * dice.unit()));
  const stageId = job.stages[stage]?.id as string;
  const since = createdAt + Math.floor((now - createdAt) * dice.unit());
  const hired = job.stages[stage]?.kind === 'hired';
  const ended = !hired && dice.chance(0.08);
  const progress: Progress = { stageId, state: hired ? 'hired' : ended ? 'rejected' : 'active', reason: ended ? givenReason(dice) : null, since };
  const origin = { id: dice.id(createdAt), createdAt, createdBy: userId, ownerId: userId };
  return { ...origin, personId: person.id, jobId: job.id, progress, order, source: person.source, answers: {} };
}

function givenReason(dice: Dice): Progress['reason'] {
  const { code, family, text }: Reason = dice.pick(defaultReasons.filter((reason) => reason.family !== 'candidate'));
  return { code, family, text, note: '' };
}

function tellMany(dice: Dice, options: BulkOptions, person: Person, { job, client }: Opening, count: number): SampleRecord[] {
  const line = new Timeline(dice, options.userId, options.now, { personId: person.id }, person.createdAt);
  const age = (options.now - person.createdAt) / DAY;
  const slots = { name: person.given, job: job.title, client };
  for (let i = 0; i < count; i++) {
    const days = age * (1 - i / count);
    switch (i % 5) {
      case 0:
      case 3:
        line.add({ ...line.base(days, fill(dice.pick(noteTexts), slots)), kind: 'note' });
        break;
      case 1: {
        const mail = dice.pick(outgoingMails);
        line.add({ ...line.base(days, fill(mail.body, slots)), kind: 'mail', direction: 'out', subject: fill(mail.subject, slots), to: person.emails[0]?.address ?? '' });
        break;
      }
      case 2: {
        const mail = dice.pick(incomingMails);
        line.add({ ...line.base(days, fill(mail.body, slots)), kind: 'mail', direction: 'in', subject: fill(mail.subject, slots), to: '' });
        break;
      }
      default:
        line.add({ ...line.base(days, 'Short call, nothing new.'), kind: 'call', direction: 'out', outcome: 'reached', minutes: dice.int(2, 20) });
    }
  }
  return line.lines.map((record) => ({ table: 'activities', record }));
}
