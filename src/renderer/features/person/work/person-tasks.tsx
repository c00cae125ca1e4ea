import { IconChecklist, IconClock } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { tasksOfPerson } from '#data/queries/rows.ts';
import { startComposing } from '#state/composer.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/cx.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Checkbox } from '#ui/fields/checkbox.tsx';
import { toDay } from '#ui/format/parse-day.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { RelativeDay } from '#ui/relative-time.tsx';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { changeAndTell } from '../act.ts';
import classes from './work.module.css';

/** The follow-ups about a person: open ones by day, done ones after them. */
export function PersonTasks({ personId }: { personId: string }) {
  const { loaded, rows } = useLive(tasksOfPerson(personId));
  const now = useNow();
  const today = toDay(new Date(now));
  const list = useMemo(() => [...rows.values()].toSorted((a, b) => a.done - b.done || (a.done ? (b.doneAt ?? 0) - (a.doneAt ?? 0) : a.due < b.due ? -1 : 1)), [rows]);
  const add = (
    <Button size="small" shortcut={shortcutOf('person.task')} onClick={() => startComposing('task')}>
      Add a task
    </Button>
  );
  if (!loaded) return null;
  if (list.length === 0) return <EmptyState icon={<IconChecklist size={24} stroke={1.5} />} message="Nothing to do for this person." action={add} />;
  return (
    <div className={classes.work}>
      <ul>
        {list.map((task) => (
          <TaskRow key={task.id} task={task} today={today} />
        ))}
      </ul>
      <div className={classes.add}>{add}</div>
    </div>
  );
}

function TaskRow({ task, today }: { task: Stored<'tasks'>; today: string }) {
  const late = task.done === 0 && task.due < today;
  return (
    <li className={classes.task}>
      <Checkbox
        aria-label={`Done: ${task.title}`}
        checked={task.done === 1}
        onChange={() => void changeAndTell(task.done === 1 ? 'task.reopen' : 'task.done', { ids: [task.id] })}
      />
      <button type="button" dir="auto" className={cx(classes.taskTitle, task.done === 1 && classes.done)} title={task.title} onClick={() => openDialog({ kind: 'task', taskId: task.id })}>
        {task.title}
      </button>
      <span className={late ? classes.late : classes.faint}>
        {late && 'Late, '}
        <RelativeDay day={task.due} />
      </span>
      {task.done === 0 && <IconButton size="small" label={`Put off: ${task.title}`} icon={<IconClock size={14} />} onClick={() => openDialog({ kind: 'snooze', taskIds: [task.id] })} />}
    </li>
  );
}
