import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo } from 'react';
import { desk, run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs, openTasks, tasksDoneSince } from '#data/queries/rows.ts';
import { personName } from '#shared/domain/person.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { closePanel, openPanel, usePanel } from '#state/panel.ts';
import { setRouteParams, useRoute } from '#state/route.ts';
import { actedOn, clearSelected, selectRange, setFocused, setSelected, toggleSelected, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { addDays, toDay } from '#ui/format/parse-day.ts';
import { Screen } from '#ui/screen.tsx';
import { ArrayTable } from '#ui/table/array-table.tsx';
import { useFocusTable } from '#ui/table/use-focus-table.ts';
import { useLive } from '#ui/use-live.ts';
import { useNow } from '#ui/use-now.ts';
import { taskColumns, type TaskLine } from './task-columns.tsx';
import { doneLately, placeOf, tasksIn, viewNames, views, type View } from './task-rows.ts';

const SCREEN = 'tasks';
const LATELY = 30;

/** Promises to keep: what is overdue, due today and coming, to be done or put off. */
export function TasksScreen() {
  const { params } = useRoute();
  const view = views.find((one) => one === params['view']) ?? 'open';
  const today = toDay(new Date(useNow()));
  const open = useLive(openTasks());
  const done = useLive(tasksDoneSince(addDays(today, -LATELY)));
  const tasks = useMemo(() => (view === 'done' ? doneLately(done.rows.values()) : tasksIn(view, open.rows.values(), today)), [view, done, open, today]);
  const lines = useLines(tasks, today);
  const ids = useMemo(() => lines.map(({ task }) => task.id), [lines]);
  const focusedId = useSelection(SCREEN, (selection) => selection.focusedId);
  const selected = useSelection(SCREEN, (selection) => selection.selected);
  const focused = lines.find(({ task }) => task.id === focusedId)?.task;
  const late = useMemo(() => [...open.rows.values()].filter((task) => placeOf(task, today) === 'late').length, [open, today]);

  const finish = useCallback(async () => {
    const acted = actedOn(SCREEN).filter((id) => ids.includes(id));
    if (acted.length === 0) return;
    showResult(await run(view === 'done' ? 'task.reopen' : 'task.done', { ids: acted }), undo);
    clearSelected(SCREEN);
  }, [ids, view]);
  const remove = async (): Promise<void> => {
    const acted = actedOn(SCREEN).filter((id) => ids.includes(id));
    if (acted.length > 0 && showResult(await run('task.trash', { ids: acted }), undo)) clearSelected(SCREEN);
  };

  useCommand('list.done', () => void finish(), ids.length > 0);
  useCommand('list.snooze', () => openDialog({ kind: 'snooze', taskIds: actedOn(SCREEN) }), view !== 'done' && ids.length > 0);
  useCommand('list.remove', () => void remove(), ids.length > 0);
  useCommand('list.new', () => openDialog({ kind: 'task' }));
  useCommand('list.select-all', () => setSelected(SCREEN, ids), ids.length > 0);
  useCommand('list.select', () => focused && toggleSelected(SCREEN, focused.id), focused !== undefined);
  useCommand('list.edit', () => focused && openDialog({ kind: 'task', taskId: focused.id }), focused?.done === 0);
  useCommand('list.escape', () => {
    if (selected.size > 0) clearSelected(SCREEN);
    else if (usePanel.getState().personId !== null) closePanel();
    else return false;
    return true;
  });

  // What is selected in one view is not acted on from another, where it is not seen.
  const show = (next: View): void => {
    clearSelected(SCREEN);
    setRouteParams({ view: next });
  };
  const loaded = view === 'done' ? done.loaded : open.loaded;
  useFocusTable(loaded);
  return (
    <Screen
      title="Tasks"
      scope="list"
      lead={late > 0 && <CountBadge count={late} label="overdue" tone="late" />}
      actions={
        <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={() => openDialog({ kind: 'task' })}>
          New task
        </Button>
      }
      toolbar={
        <>
          <Segmented label="Which tasks" options={views.map((value) => ({ value, label: viewNames[value] }))} value={view} onChange={show} />
          {selected.size > 0 && (
            <>
              <Button size="small" shortcut={shortcutOf('list.done')} onClick={() => void finish()}>
                {view === 'done' ? 'Reopen' : 'Done'} ({selected.size})
              </Button>
              {view !== 'done' && (
                <Button size="small" shortcut={shortcutOf('list.snooze')} onClick={() => openDialog({ kind: 'snooze', taskIds: [...selected] })}>
                  Put off…
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      {!loaded && <SkeletonRows rows={12} height={36} />}
      {loaded && (
        <ArrayTable
          label="Tasks"
          columns={taskColumns}
          rows={lines}
          rowKey={({ task }) => task.id}
          rowLabel={({ task }) => task.title}
          focusedKey={focusedId}
          onFocus={({ task }) => setFocused(SCREEN, task.id)}
          onOpen={({ task }) => (task.personId === null ? openDialog({ kind: 'task', taskId: task.id }) : openPanel(task.personId, task.applicationId ?? undefined))}
          selected={selected}
          onSelect={({ task }, { range }) => (range ? selectRange(SCREEN, task.id, ids) : toggleSelected(SCREEN, task.id))}
          empty={<EmptyState icon={<IconChecklist size={24} stroke={1.5} />} message={emptyWords[view]} action={<Button onClick={() => openDialog({ kind: 'task' })}>Add a task</Button>} />}
        />
      )}
    </Screen>
  );
}

const emptyWords: { readonly [V in View]: string } = {
  open: 'Nothing is waiting. Press T on a card or a person to promise a follow-up.',
  late: 'Nothing is overdue.',
  today: 'Nothing is due today.',
  later: 'Nothing is planned yet.',
  done: 'What you do in the next days will be listed here.',
};

/** Tasks with the names of whom and what they are about. */
function useLines(tasks: readonly Stored<'tasks'>[], today: string): readonly TaskLine[] {
  const people = useLive(desk().people);
  const jobs = useLive(allJobs()).rows;
  useEffect(() => {
    void desk().people.need(tasks.flatMap(({ personId }) => personId ?? []));
  }, [tasks]);
  return useMemo(
    () =>
      tasks.map((task) => {
        const person = people.get(task.personId ?? '');
        return { task, person: person ? personName(person) : '', job: jobs.get(task.jobId ?? '')?.title ?? '', place: task.done === 1 ? 'done' : placeOf(task, today) };
      }),
    [tasks, people, jobs, today],
  );
}
