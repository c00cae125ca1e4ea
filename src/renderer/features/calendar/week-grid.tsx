import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { weekTimeOf } from '#shared/domain/zoned-time.ts';
import { routeHref } from '#state/route.ts';
import { formatCount, formatDay, formatTime, formatWeekday } from '#ui/format/format.ts';
import classes from './calendar.module.css';
import { EventButton } from './event-button.tsx';
import { placeDay } from './layout.ts';
import { isArrow, neighbour } from './neighbour.ts';
import type { Week } from './use-week.ts';

const hours = Array.from({ length: 23 }, (_, i) => i + 1);
/** The first hour in view unless something is earlier. */
const MORNING = 7.5;

/** Seven days side by side; working hours are in view first, the others by scrolling. */
export function WeekGrid({ week }: { week: Week }) {
  const { days, today, now, zone, workingDays, interviews, people, tasks } = week;
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const placed = useMemo(() => days.map((day) => placeDay(interviews, day, zone)), [days, interviews, zone]);
  const earliest = Math.min(MORNING * 60, ...placed.flatMap((day) => day.map(({ top }) => top - 30)));
  const reached = interviews.some(({ id }) => id === focused) ? focused : (interviews[0]?.id ?? null);
  const first = days[0]?.day;

  useEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = (Math.max(0, earliest) / 1440) * (element.querySelector('[data-body]')?.clientHeight ?? 0);
    // Only when another week is shown: what comes later must not move what one looks at.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [first, week.loaded]);

  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const from = interviews.find((one) => one.id === id);
    if (!from || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = neighbour(interviews, days, from, event.key);
    event.preventDefault();
    if (to) scroller.current?.querySelector<HTMLElement>(`[data-event="${to.id}"]`)?.focus();
  };

  return (
    // A region that scrolls must be reachable by keys, also while nothing in it is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={classes.scroller} role="region" aria-label="Hours of the week" tabIndex={0}>
      <div className={classes.heads}>
        <div className={classes.corner} />
        {days.map(({ day, weekday }) => (
          <div key={day} className={classes.head} data-today={day === today || undefined} data-off={!workingDays.includes(weekday) || undefined}>
            <h2 className={classes.dayName} aria-current={day === today ? 'date' : undefined}>
              {formatWeekday(day)}
            </h2>
            {(tasks.get(day) ?? 0) > 0 && (
              <a className={classes.tasks} href={routeHref('tasks')}>
                {formatCount(tasks.get(day) ?? 0, 'task', 'tasks')}
              </a>
            )}
          </div>
        ))}
      </div>
      <div className={classes.body} data-body>
        <div className={classes.hours} aria-hidden>
          {hours.map((hour) => (
            <span key={hour} className={classes.hour} style={{ top: `calc(${hour * 60} * var(--minute))` }}>
              {formatTime(Date.UTC(2026, 0, 1, hour), 'UTC')}
            </span>
          ))}
        </div>
        {days.map(({ day, weekday }, i) => (
          <section key={day} className={classes.column} data-off={!workingDays.includes(weekday) || undefined} aria-label={formatDay(day)}>
            {day === today && <div className={classes.now} style={{ top: `calc(${weekTimeOf(now, zone).hour * 60} * var(--minute))` }} title={formatTime(now, zone)} />}
            {placed[i]?.map((one) => (
              <EventButton key={one.event.id} placed={one} person={people.get(one.event.personId)} zone={zone} reached={one.event.id === reached} onFocus={setFocused} onKeyDown={onKeyDown} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
