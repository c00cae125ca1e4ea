import { useMemo, useState, useSyncExternalStore } from 'react';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { activeJobs } from '#data/queries/active-jobs.ts';
import { allSettings, allUsers, applicationsOfJob, openTasks } from '#data/queries/rows.ts';
import { businessClock } from '#shared/domain/business-clock.ts';
import type { Question } from '#shared/domain/job.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { dayIn, instantOf } from '#shared/domain/zoned-time.ts';
import { useBoardFilter } from '#state/board-filters.ts';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { cardFilter, readsPeople } from '../card/card-text.ts';
import { nextTasks } from '../card/next-task.ts';
import { boardBuilder, type BoardModel, type Card } from './board-model.ts';

export type BoardData = {
  readonly loaded: boolean;
  readonly model: BoardModel;
  readonly applications: ReadonlyMap<string, Card>;
  /** Business days a card has been in its stage; the function is the same all day. */
  readonly daysIn: (since: number) => number;
  /** Today in the workspace's zone, `2026-11-23`. */
  readonly today: string;
  readonly tasks: ReadonlyMap<string, Stored<'tasks'>>;
  readonly questions: readonly Question[];
  readonly users: ReadonlyMap<string, Stored<'users'>>;
};

const nobody: ReadonlyMap<string, Stored<'people'>> = new Map();

/** Everything the board of a job shows, live. People are read apart: by each card, and here only if the filter asks. */
export function useBoard(job: Stored<'jobs'>): BoardData {
  const { loaded, rows: applications } = useLive(applicationsOfJob(job.id));
  const filter = useBoardFilter(job.id);
  const people = usePeople(readsPeople(filter));
  const settings = useLive(allSettings()).rows.get('workspace') ?? defaultSettings;
  const users = useLive(allUsers()).rows;
  const openTaskRows = useLive(openTasks()).rows;
  const tasks = useMemo(() => nextTasks(openTaskRows.values(), job.id), [openTaskRows, job.id]);
  const now = useNow();
  const today = dayIn(now, settings.zone);
  const { zone, workingDays } = settings;
  const daysIn = useMemo(() => clockOf(today, zone, workingDays), [today, zone, workingDays]);
  const [build] = useState(boardBuilder);
  const model = useMemo(() => {
    const isLate = (card: Card, stage: Stage) => stage.sla !== null && card.progress.state === 'active' && daysIn(card.progress.since) > stage.sla;
    return build({ stages: job.stages, applications, fits: cardFilter(filter, people), isLate, onlyLate: filter.late, ...filter });
  }, [build, job.stages, applications, filter, people, daysIn]);
  return { loaded, model, applications, daysIn, today, tasks, users, questions: job.questions };
}

/** The people read so far; none, and no rendering for them, while nobody asks. */
function usePeople(asked: boolean): ReadonlyMap<string, Stored<'people'>> {
  const { people } = desk();
  return useLive({ subscribe: people.subscribe, failure: people.failure, snapshot: () => (asked ? people.snapshot() : nobody) });
}

/** One person, once read; renders again when this one changes. */
export function usePerson(id: string): Stored<'people'> | undefined {
  const { people } = desk();
  return useSyncExternalStore(people.subscribe, () => people.snapshot().get(id));
}

/** On how many other jobs the card's person is in play; renders again when that changes. */
export function useOtherJobs(card: Card): number {
  const source = activeJobs();
  const here = card.progress.state === 'active' ? 1 : 0;
  return useLive({ subscribe: source.subscribe, failure: source.failure, snapshot: () => Math.max(0, source.countOf(card.personId) - here) });
}

/** Counts up to the last minute of `today`, so that it is the same function all day. */
function clockOf(today: string, zone: string, workingDays: readonly number[]): (since: number) => number {
  return businessClock(instantOf({ day: today, time: '23:59' }, zone) ?? Date.now(), zone, workingDays);
}
