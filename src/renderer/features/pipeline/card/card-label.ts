import type { Stored } from '#data/kernel/changes.ts';
import type { Question } from '#shared/domain/job.ts';
import { knockOutText } from '#shared/domain/knock-out.ts';
import { personName } from '#shared/domain/person.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { formatCount, formatRelativeDay } from '#ui/format/format.ts';
import type { Card } from '../board/board-model.ts';
import { ageSentence } from './age.ts';
import { roleText } from './card-text.ts';

/** What a card tells, in its face and in its label. */
export type CardFacts = {
  readonly card: Card;
  readonly stage: Stage;
  readonly days: number;
  readonly today: string;
  readonly task: Stored<'tasks'> | undefined;
  readonly person: Stored<'people'> | undefined;
  /** Questions whose answer rules out. */
  readonly hits: readonly Question[];
  /** On how many other jobs the person is in play. */
  readonly otherJobs: number;
  /** Rejected or withdrawn: faded, at the foot. */
  readonly ended: boolean;
};

/** What a card says to those who do not see it: everything that its colours and icons say, in words. */
export function cardLabel({ card, stage, days, today, task, person, hits, otherJobs, ended }: CardFacts): string {
  if (!person) return 'Loading';
  const parts = [personName(person), roleText(person)];
  if (ended) parts.push(endedText(card));
  else parts.push(ageSentence(days, stage.sla));
  for (const hit of hits) parts.push(knockOutText(hit, card.answers));
  if (person.doNotContact) parts.push('do not contact');
  if (person.consent.state === 'withdrawn') parts.push('consent withdrawn');
  if (otherJobs > 0) parts.push(otherJobsText(otherJobs));
  if (task) parts.push(`${task.due < today ? 'late task' : 'task'}: ${task.title}, ${formatRelativeDay(task.due)}`);
  if (person.tags.length > 0) parts.push(`tags: ${person.tags.join(', ')}`);
  return parts.filter(Boolean).join('; ');
}

/** `Also in 2 other jobs`. */
export function otherJobsText(count: number): string {
  return `Also in ${formatCount(count, 'other job', 'other jobs')}`;
}

/** `Rejected: Skills do not fit`. */
export function endedText(card: Card): string {
  const { state, reason } = card.progress;
  const word = { active: '', hired: 'Hired', rejected: 'Rejected', withdrawn: 'Withdrawn' }[state];
  return reason ? `${word}: ${reason.text}` : word;
}
