import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { RelativeDay, RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { tableColumns } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from './tasks.module.css';

/** A task as the list shows it. */
export type TaskLine = {
  readonly task: Stored<'tasks'>;
  readonly person: string;
  readonly job: string;
  readonly place: 'late' | 'today' | 'later' | 'done';
};

export const taskColumns = tableColumns<TaskLine>([
  {
    id: 'done',
    header: 'Done',
    width: 64,
    cell: ({ task }) => (
      <IconButton
        size="small"
        tabIndex={-1}
        label={task.done === 1 ? `Reopen: ${task.title}` : `Done: ${task.title}`}
        icon={task.done === 1 ? <IconCircleCheck size={16} /> : <IconCircle size={16} />}
        onClick={() => void run(task.done === 1 ? 'task.reopen' : 'task.done', { ids: [task.id] }).then((result) => showResult(result, undo))}
      />
    ),
  },
  {
    id: 'title',
    header: 'Task',
    width: 280,
    sortable: true,
    sortValue: ({ task }) => task.title,
    cell: ({ task }) => <RowName text={task.title} over={task.done === 1} onOpen={() => openDialog({ kind: 'task', taskId: task.id })} />,
  },
  {
    id: 'due',
    header: 'Due',
    width: 150,
    sortable: true,
    sortValue: ({ task }) => task.due,
    cell: ({ task, place }) => (
      <span className={classes.due}>
        {place === 'done' && task.doneAt !== null ? <RelativeTime at={task.doneAt} /> : <RelativeDay day={task.due} />}
        {place === 'late' && <StatusPill tone="late" look="plain" label="Late" />}
      </span>
    ),
  },
  { id: 'person', header: 'About', width: 170, sortable: true, sortValue: ({ person }) => person || null, cell: ({ person }) => <Truncate text={person} /> },
  { id: 'job', header: 'Job', width: 170, sortable: true, sortValue: ({ job }) => job || null, cell: ({ job }) => <Truncate text={job} /> },
  { id: 'why', header: 'Put off because', width: 180, cell: ({ task }) => <Truncate text={task.snooze?.reason ?? ''} /> },
]);
