import type { Person } from '#shared/domain/person.ts';
import type { Pool, PoolMember, PoolStage } from '#shared/domain/pool.ts';
import { DAY, MINUTE, officeMoment } from './days.ts';
import type { Dice } from './dice.ts';
import type { TradeName } from './tables/work.ts';
import type { SampleOptions, SampleRecord } from './types.ts';

type Known = { readonly person: Person; readonly trade: TradeName };

/** Pools are small whatever the workspace: they are kept by hand. */
const most = 9;

const lists: readonly { readonly name: string; readonly trade: TradeName; readonly days: number; readonly description: string; readonly stages: readonly PoolStage[]; readonly notes: readonly string[] }[] = [
  {
    name: 'Platform engineers, Hamburg',
    trade: 'engineering',
    days: 96,
    description: 'For the second platform team that Nordlicht plans for spring.',
    stages: [
      { id: 'look', name: 'To look at' },
      { id: 'touch', name: 'In touch' },
      { id: 'ready', name: 'Ready for spring' },
    ],
    notes: ['Would move for a staff role', '', 'Recommended by two people', ''],
  },
  {
    name: 'Nurses who would move',
    trade: 'nursing',
    days: 74,
    description: 'Intensive care, open to another town.',
    stages: [
      { id: 'asked', name: 'Asked' },
      { id: 'yes', name: 'Would move' },
      { id: 'later', name: 'Not before summer' },
    ],
    notes: ['Partner needs work there, too', '', '', 'Wants day shifts'],
  },
];

const segments = [
  { name: 'Gone quiet', description: 'Warm or more, and no word for two months.', query: 'interest:>=warm contacted:>2m' },
  { name: 'Rust or Go, open to a talk', description: 'For every client who asks for systems people.', query: '(skill:rust OR skill:go) interest:>=curious' },
] as const;

/** Two pools with some people in them, and two segments. Gathered over the months, one after another. */
export function makePools(dice: Dice, { now, userId }: SampleOptions, known: readonly Known[]): SampleRecord[] {
  const records: SampleRecord[] = [];
  for (const { name, trade, days, description, stages, notes } of lists) {
    const createdAt = officeMoment(dice, now, days);
    const pool: Pool = { id: dice.id(createdAt), createdAt, createdBy: userId, name, description, ownerId: userId, kind: 'static', stages: [...stages], query: '' };
    records.push({ table: 'pools', record: pool });
    const candidates = known.filter((one) => one.trade === trade && one.person.kinds.includes('candidate')).slice(0, most);
    for (const [i, { person }] of candidates.entries()) {
      const addedAt = Math.min(now - MINUTE, Math.max(person.createdAt, createdAt + ((now - createdAt) * i) / most) + 5 * MINUTE);
      const at = Math.round(addedAt);
      const stage = stages[i % stages.length] as PoolStage;
      const member: PoolMember = { id: dice.id(at), createdAt: at, createdBy: userId, personId: person.id, poolId: pool.id, stageId: stage.id, since: at, note: notes[i % notes.length] ?? '' };
      records.push({ table: 'poolMembers', record: member });
    }
  }
  for (const [i, segment] of segments.entries()) {
    const createdAt = now - (20 - i) * DAY;
    records.push({ table: 'pools', record: { ...segment, id: dice.id(createdAt), createdAt, createdBy: userId, ownerId: userId, kind: 'segment', stages: [] } });
  }
  return records;
}
