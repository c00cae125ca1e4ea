import { useMemo } from 'react';
import { systemClock } from '#shared/domain/query/clock.ts';
import { todayIn } from '#shared/domain/today.ts';
import { contactOf, warmthOf, type Warmth } from '#shared/domain/warmth.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { activitiesOfPerson } from '#data/queries/rows.ts';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';

/** How warm the relationship is today, with its arithmetic; null until the timeline is read. */
export function useWarmth(person: Stored<'people'>): Warmth | null {
  const { loaded, rows } = useLive(activitiesOfPerson(person.id));
  const now = useNow();
  const { level } = person.interest;
  return useMemo(() => {
    if (!loaded) return null;
    const contacts = [...rows.values()].flatMap((activity) => contactOf(activity) ?? []);
    return warmthOf(contacts, level, todayIn({ ...systemClock(), now }));
  }, [loaded, rows, level, now]);
}
