import { findPairs, type SuspectedPair } from '#shared/domain/duplicates/find-pairs.ts';
import type { Facts } from '#shared/domain/duplicates/features.ts';
import { Recogniser } from '#shared/domain/duplicates/recogniser.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { factsOf } from '#shared/import/facts.ts';
import { generateBulk } from '#shared/sample/bulk.ts';
import { generateLabelled } from '#shared/sample/duplicates.ts';
import { figure, sampled, type Row } from '../report.ts';
import { bulkOptions } from '../workspace.ts';

const HINTS = 300;
const SHOWN = 60;
const NOW = Date.UTC(2026, 10, 23, 9);

/** How many of the pairs that are one are found, and how many of those found are one; prints what was missed and mistaken. */
export function measureFinding(): Row[] {
  const { people, pairs } = generateLabelled({ seed: 20_261, now: NOW, originals: 6000, duplicates: 1500, lookalikes: 500 });
  const byId = new Map(people.map((person) => [person.id, person]));
  const found = run(people.map(factsOf)).filter(({ level }) => level !== 'possible');
  const told = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const real = new Set(pairs.map(([a, b]) => `${a} ${b}`));
  const say = ([a, b]: readonly string[]): string => `${describe(byId.get(a ?? ''))}  |  ${describe(byId.get(b ?? ''))}`;
  const missed = pairs.filter((pair) => !told.has(pair.join(' ')));
  const mistaken = found.filter(({ a, b }) => !real.has(`${a} ${b}`));
  print('missed', missed.map(say));
  print('mistaken', mistaken.map(({ a, b, reasons }) => `${say([a, b])}  (${reasons.map(({ kind }) => kind).join(', ')})`));
  const right = found.length - mistaken.length;
  const common = { people: people.length, unit: '%' } as const;
  return [
    figure({ ...common, id: 'duplicates.precision', what: `duplicates: of ${found.length} told as likely, true`, budget: '98' }, (right / found.length) * 100),
    figure({ ...common, id: 'duplicates.recall', what: `duplicates: of ${pairs.length} entered twice, found`, budget: '95' }, (right / pairs.length) * 100),
  ];
}

/** How long a hint, and the search over everybody, take in one thread. */
export function measureDuplicates(size: number): Row[] {
  const people = everybody(size);
  const facts = new Map(people.map((person) => [person.id, factsOf(person)]));
  const read = performance.now();
  const recogniser = new Recogniser([...facts.keys()], (id) => facts.get(id));
  const ready = performance.now() - read;
  const hints: number[] = [];
  for (let i = 0; i < HINTS; i++) {
    const typed = { ...(facts.get(people[(i * 7919) % people.length]?.id ?? '') as Facts), id: '' };
    const start = performance.now();
    recogniser.recognise(typed, 4);
    hints.push(performance.now() - start);
  }
  const start = performance.now();
  run([...facts.values()]);
  const searched = performance.now() - start;
  return [
    figure({ id: 'duplicates.ready', what: 'duplicates: everybody read for hints', people: size, unit: 'ms' }, ready),
    sampled({ id: 'duplicates.hint', what: 'duplicates: hint while typing', people: size, unit: 'ms', budget: '/ 50' }, hints),
    figure({ id: 'duplicates.search', what: 'duplicates: search over everybody', people: size, unit: 'ms', budget: '30,000' }, searched),
  ];
}

function run(facts: readonly Facts[]): SuspectedPair[] {
  const search = findPairs(facts);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

function everybody(size: number): Person[] {
  const people: Person[] = [];
  for (const chunk of generateBulk({ ...bulkOptions(size, 'user'), activitiesEach: 0, longTimeline: 0 })) {
    for (const { table, record } of chunk) if (table === 'people') people.push(record);
  }
  return people;
}

function print(what: string, lines: readonly string[]): void {
  console.log(`${what}: ${lines.length}`);
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`);
}

function describe(person: Person | undefined): string {
  if (!person) return '';
  const { title, employer, city, emails, phones } = person;
  return [personName({ ...person, preferred: '' }), title, employer, city, emails[0]?.address, phones[0]?.number].filter(Boolean).join(', ');
}
