import { useEffect, useMemo } from 'react';
import { desk } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allSettings, interviewsBetween, openTasks } from '#data/queries/rows.ts';
import { defaultSettings } from '#shared/domain/settings.ts';
import { useRoute } from '#state/route.ts';
import { firstDayOfWeek } from '#ui/format/locale.ts';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { dayOrToday, weekOf, type Day } from './week.ts';

/** What began the evening before still shows. */
const LONGEST = 86_400_000;

export type Week = {
  readonly loaded: boolean;
  readonly days: readonly Day[];
  /** Today's calendar day in the zone. */
  readonly today: string;
  readonly now: number;
  readonly zone: string;
  readonly workingDays: readonly number[];
  /** In order of time. */
  readonly interviews: readonly Stored<'interviews'>[];
  readonly people: ReadonlyMap<string, Stored<'people'>>;
  /** Open tasks by the day they are due. */
  readonly tasks: ReadonlyMap<string, number>;
};

/** The week the address names, with its interviews and who they are with. */
export function useWeek(): Week {
  const { params } = useRoute();
  const now = useNow();
  const settings = useLive(allSettings()).rows.get('workspace');
  const { zone, workingDays } = settings ?? defaultSettings;
  const day = dayOrToday(params['week'], now, zone);
  const days = useMemo(() => weekOf(day, firstDayOfWeek(), zone), [day, zone]);
  const start = days[0]?.start ?? 0;
  const end = days.at(-1)?.end ?? 0;
  const { loaded, rows } = useLive(interviewsBetween(start - LONGEST, end));
  const people = useLive(desk().people);
  const open = useLive(openTasks()).rows;
  const interviews = useMemo(
    () => [...rows.values()].filter(({ slot }) => slot.start + slot.minutes * 60_000 > start).toSorted((a, b) => a.slot.start - b.slot.start || (a.id < b.id ? -1 : 1)),
    [rows, start],
  );
  useEffect(() => void desk().people.need([...new Set(interviews.map(({ personId }) => personId))]), [interviews]);
  const tasks = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { due } of open.values()) counts.set(due, (counts.get(due) ?? 0) + 1);
    return counts;
  }, [open]);
  return { loaded: loaded && settings !== undefined, days, today: dayOrToday(undefined, now, zone), now, zone, workingDays, interviews, people, tasks };
}
