import { openDialog } from '#state/dialogs.ts';
import { formatCount, formatDay } from '#ui/format/format.ts';
import { Truncate } from '#ui/truncate.tsx';
import classes from './calendar.module.css';
import list from './week-list.module.css';
import type { Week } from './use-week.ts';
import { eventWords } from './words.ts';

/** The week's interviews one under the other, by day: for narrow windows, and to read through. */
export function WeekList({ week: { days, today, zone, interviews, people, tasks } }: { week: Week }) {
  return (
    <div className={list.week}>
      {days.map(({ day, start, end }) => {
        const here = interviews.filter(({ slot }) => slot.start >= start && slot.start < end);
        const due = tasks.get(day) ?? 0;
        if (here.length === 0 && due === 0 && day !== today) return null;
        return (
          <section key={day} aria-label={formatDay(day)}>
            <h2 className={list.day} data-today={day === today || undefined}>
              {formatDay(day)}
              {day === today && ' · today'}
              {due > 0 && <span className={classes.faint}> · {formatCount(due, 'task', 'tasks')} due</span>}
            </h2>
            {here.length === 0 && <p className={classes.faint}>No interviews.</p>}
            <ul className={list.items}>
              {here.map((interview) => {
                const { who, time, theirTime, state } = eventWords(interview, people.get(interview.personId), zone);
                return (
                  <li key={interview.id}>
                    <button type="button" className={list.item} data-status={interview.status} onClick={() => openDialog({ kind: 'interview', personId: interview.personId, interviewId: interview.id })}>
                      <span className={list.time}>{time}</span>
                      <Truncate text={who} className={classes.eventWho} />
                      <Truncate text={[state, theirTime, interview.title].filter((part) => part !== '').join(' · ')} className={classes.faint} />
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
