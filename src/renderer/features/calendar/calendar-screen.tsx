import { IconCalendarDown, IconCalendarEvent, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { navigate, setRouteParams, useRoute } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { formatDayRange } from '#ui/format/format.ts';
import { addDays } from '#ui/format/parse-day.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Screen } from '#ui/screen.tsx';
import classes from './calendar.module.css';
import { saveInterviews } from './save-ics.ts';
import { useWeek, type Week } from './use-week.ts';
import { WeekGrid } from './week-grid.tsx';
import { WeekList } from './week-list.tsx';

const views = [{ value: 'week', label: 'Week' }, { value: 'list', label: 'List' }] as const;

/** The interviews of a week, on the recruiter's clock. */
export function CalendarScreen() {
  const week = useWeek();
  const narrow = useNarrow();
  const { params } = useRoute();
  const view = narrow || params['view'] === 'list' ? 'list' : 'week';
  const { days, now, interviews, loaded } = week;
  const first = days[0]?.day ?? '';
  const go = (by: number) => () => setRouteParams({ week: addDays(first, by) });
  const goToday = (): void => setRouteParams({ week: '' });
  useCommand('step.back', go(-7));
  useCommand('step.forward', go(7));
  useCommand('calendar.today', goToday);
  return (
    <Screen
      title="Calendar"
      scope="list"
      lead={loaded && <CountBadge count={interviews.length} label={interviews.length === 1 ? 'interview this week' : 'interviews this week'} />}
      actions={
        <Button icon={<IconCalendarDown size={16} />} hint="Saves all from a month ago to a year ahead, to import into another calendar" onClick={() => void saveInterviews(now)}>
          Save my interviews as .ics
        </Button>
      }
      toolbar={
        <>
          <IconButton label="The week before" shortcut={shortcutOf('step.back')} icon={<IconChevronLeft size={16} />} onClick={go(-7)} />
          <Button size="small" shortcut={shortcutOf('calendar.today')} onClick={goToday}>
            Today
          </Button>
          <IconButton label="The week after" shortcut={shortcutOf('step.forward')} icon={<IconChevronRight size={16} />} onClick={go(7)} />
          <output className={classes.range}>{formatDayRange(first, days.at(-1)?.day ?? first)}</output>
          {!narrow && (
            <div className={classes.views}>
              <Segmented label="View" options={views} value={view} onChange={(next) => setRouteParams({ view: next === 'week' ? '' : next })} />
            </div>
          )}
        </>
      }
    >
      {loaded ? <Body week={week} view={view} /> : <SkeletonRows rows={8} height={48} label="Reading the calendar" />}
    </Screen>
  );
}

function Body({ week, view }: { week: Week; view: 'week' | 'list' }) {
  return (
    <div className={classes.screen}>
      {week.interviews.length === 0 && <EmptyHint />}
      {view === 'week' ? <WeekGrid week={week} /> : <WeekList week={week} />}
    </div>
  );
}

function EmptyHint() {
  return (
    <div className={classes.empty}>
      <EmptyState
        icon={<IconCalendarEvent size={24} stroke={1.5} />}
        message="No interviews this week. Open somebody from the pipeline or from people, and press I to schedule one."
        action={<Button onClick={() => navigate('pipeline')}>Go to the pipeline</Button>}
      />
    </div>
  );
}

/** Whether seven columns would be too thin to read. */
function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(width < 860px)'));
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const listener = (): void => setNarrow(query.matches);
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, [query]);
  return narrow;
}
