import type { Stored } from '#data/kernel/changes.ts';
import { activitiesOfPerson, applicationsOfPerson, documentsOfPerson, interviewsOfPerson, tasksOfPerson } from '#data/queries/rows.ts';
import { join } from '#shared/domain/merge/join.ts';
import type { SetOfPerson } from '#shared/domain/merge/fields.ts';
import type { Person } from '#shared/domain/person.ts';
import { formatCount } from '#ui/format/format.ts';
import { useLive } from '#ui/use-live.ts';

type Words = readonly [one: string, many: string];

const kinds: readonly (readonly [kind: Stored<'activities'>['kind'], words: Words])[] = [
  ['note', ['note', 'notes']],
  ['call', ['call', 'calls']],
  ['mail', ['mail', 'mails']],
  ['meeting', ['meeting', 'meetings']],
];

const lists: readonly (readonly [field: SetOfPerson, words: Words])[] = [
  ['emails', ['mail address', 'mail addresses']],
  ['phones', ['phone', 'phones']],
  ['links', ['link', 'links']],
  ['skills', ['skill', 'skills']],
  ['languages', ['language', 'languages']],
  ['tags', ['tag', 'tags']],
  ['owners', ['owner', 'owners']],
];

/** What will be shown with the winner then: `12 notes`, `2 files`, `1 application`. Nothing of it is changed. */
export function useComing(personId: string): readonly string[] {
  const activities = [...useLive(activitiesOfPerson(personId)).rows.values()];
  const known = kinds.map(([kind, words]) => [activities.filter((one) => one.kind === kind).length, words] as const);
  const others = activities.length - known.reduce((sum, [count]) => sum + count, 0);
  return counted([
    ...known,
    [others, ['other line of the timeline', 'other lines of the timeline']],
    [useLive(documentsOfPerson(personId)).rows.size, ['file', 'files']],
    [useLive(applicationsOfPerson(personId)).rows.size, ['application', 'applications']],
    [useLive(interviewsOfPerson(personId)).rows.size, ['interview', 'interviews']],
    [useLive(tasksOfPerson(personId)).rows.size, ['task', 'tasks']],
  ]);
}

/** The ids of the jobs that both are on. */
export function useSharedJobs(winnerId: string, loserId: string): readonly string[] {
  const here = new Set([...useLive(applicationsOfPerson(winnerId)).rows.values()].map(({ jobId }) => jobId));
  const there = [...useLive(applicationsOfPerson(loserId)).rows.values()].map(({ jobId }) => jobId);
  return [...new Set(there.filter((jobId) => here.has(jobId)))];
}

/** What is kept from both, each once: `3 mail addresses`, `2 phones`. */
export function keptOf(winner: Person, loser: Person): readonly string[] {
  const { add } = join(winner, loser, []);
  return counted(lists.map(([field, words]) => [(winner[field] ?? []).length + (add[field] ?? []).length, words] as const));
}

function counted(all: readonly (readonly [count: number, words: Words])[]): readonly string[] {
  return all.filter(([count]) => count > 0).map(([count, [one, many]]) => formatCount(count, one, many));
}
