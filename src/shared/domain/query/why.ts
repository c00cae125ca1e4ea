import { interestLevels } from '../person.ts';
import type { Condition } from './ast.ts';
import { possessions } from './fields.ts';

/**
 * What one condition found of a person: whether it holds, and by which value (words, an instant in ms, a figure; null where
 * there is none).
 */
export type Fact = { readonly condition: Condition; readonly holds: boolean; readonly value: string | number | null };

/** Whether somebody fits a query, and the conditions that decided it. */
export type Why = { readonly holds: boolean; readonly facts: readonly Fact[] };

/** How times are said: `4 Mar 2026`, and `264 days ago`. */
export type SayTime = { readonly day: (at: number) => string; readonly ago: (at: number) => string };

/** The facts as one line: `last contact 4 Mar 2026, 264 days ago · interest warm`. */
export function whyText(facts: readonly Fact[], time: SayTime): string {
  return facts.map((fact) => factText(fact, time)).join(' · ');
}

/** One fact in a few words. */
export function factText({ condition, holds, value }: Fact, time: SayTime): string {
  switch (condition.kind) {
    case 'text':
      return holds ? `“${condition.match.value}” is found` : `“${condition.match.value}” is not found`;
    case 'words':
      return holds && value !== null ? `${condition.field} ${value}` : `no ${condition.field} “${condition.match.value}”`;
    case 'number':
      if (condition.field === 'interest') return `interest ${interestLevels[Number(value)] ?? 'unknown'}`;
      return value === 0 ? 'not rated' : `rated ${value}`;
    case 'figure':
      return condition.field === 'warmth' ? `warmth ${value}` : `${value} % complete`;
    case 'time':
      return timeText(condition.field, typeof value === 'number' ? value : null, time);
    case 'choice':
      if (condition.field === 'ended') return holds ? (endingWords[condition.value] ?? condition.value) : `not ${endingWords[condition.value] ?? condition.value}`;
      return `${condition.field === 'kind' ? '' : 'consent '}${value === '' ? 'neither candidate nor contact' : value}`;
    case 'mine':
      return holds ? 'yours' : 'not yours';
    case 'has':
      return `${holds ? 'has' : 'lacks'} ${possessions[condition.what].split(':')[0]}`;
  }
}

const endingWords: Readonly<Record<string, string>> = {
  rejected: 'rejected once',
  fit: 'rejected for what they bring along',
  client: 'declined by a client',
  closed: 'stopped because a job closed',
  'no-reply': 'stopped without a reply',
  withdrawn: 'withdrew once',
  hired: 'hired once',
};

function timeText(field: 'added' | 'contacted' | 'waiting', at: number | null, { day, ago }: SayTime): string {
  if (at === null) return field === 'waiting' ? 'does not wait for an answer' : 'never in contact';
  const when = `${day(at)}, ${ago(at)}`;
  if (field === 'waiting') return `waits for our answer since ${when}`;
  return field === 'added' ? `added ${when}` : `last contact ${when}`;
}
