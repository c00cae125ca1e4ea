import { choiceNames, choices, type Choice } from '#shared/domain/merge/fields.ts';
import { personName, type Person } from '#shared/domain/person.ts';
import { sameJson } from '#shared/sync/same-json.ts';

export type Side = 'winner' | 'loser';

/** What can be chosen: what either says, and which is proposed. Empty text where there is nothing. */
export type Difference = { readonly choice: Choice; readonly label: string; readonly winner: string; readonly loser: string; readonly proposed: Side };

const labels: { readonly [C in Choice]: string } = {
  name: 'Name',
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  timeZone: 'Time zone',
  interest: 'Interest',
  rating: 'Rating',
  source: 'Source',
  offLimits: 'Off limits',
  summary: 'Summary',
};

const texts: { readonly [C in Choice]: (person: Person) => string } = {
  name: (person) => (person.given || person.family || person.preferred || person.original ? named(person) : ''),
  title: ({ title }) => title,
  employer: ({ employer }) => employer,
  place: ({ address, postcode, city, region, country }) => [address, [postcode, city].filter(Boolean).join(' '), region, country].filter(Boolean).join(', '),
  timeZone: ({ timeZone }) => timeZone,
  interest: ({ interest: { level, reason, roles, places, pay, availability, notice } }) =>
    [level === 'unknown' ? '' : `${level[0]?.toUpperCase()}${level.slice(1)}`, reason, roles, places, pay, availability, notice].filter(Boolean).join(' · '),
  rating: ({ rating }) => (rating === 0 ? '' : `${rating} of 5`),
  source: ({ source }) => source,
  offLimits: ({ offLimits }) => offLimits,
  summary: ({ summary }) => summary,
};

/** Two people of whom one is to stand for both: the one who was there first. */
export function inOrder(a: Person, b: Person): readonly [winner: Person, loser: Person] {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? [a, b] : [b, a];
}

/** Where the two say different things. The winner's is proposed, unless there is nothing. */
export function differences(winner: Person, loser: Person): readonly Difference[] {
  return choiceNames.flatMap((choice) => {
    const [one, other] = [texts[choice](winner), texts[choice](loser)];
    return one === other ? [] : [{ choice, label: labels[choice], winner: one, loser: other, proposed: one === '' ? 'loser' : 'winner' }];
  });
}

/**
 * What is taken from the loser: what was chosen, and what is not shown because it reads the same but says more (a link to the
 * company beside the employer's name).
 */
export function takenFrom(winner: Person, loser: Person, chosen: ReadonlyMap<Choice, Side>): Choice[] {
  return choiceNames.filter((choice) => {
    if (texts[choice](winner) !== texts[choice](loser)) return chosen.get(choice) === 'loser';
    return choices[choice].every((field) => sameJson(winner[field], loser[field]) || isEmpty(winner[field]));
  });
}

function named(person: Person): string {
  const name = personName(person);
  return person.preferred && person.given && person.preferred !== person.given ? `${name} (${person.given})` : name;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}
