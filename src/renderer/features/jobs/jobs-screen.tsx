import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { run, undo } from '#data/desk.ts';
import { activeCounts, hiredCounts } from '#data/queries/job-counts.ts';
import { allCompanies, allJobs, allUsers } from '#data/queries/rows.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { navigate, setRouteParams, useRoute } from '#state/route.ts';
import { setFocused, useSelection } from '#state/selection.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { SkeletonRows } from '#ui/feedback/skeleton.tsx';
import { SearchField } from '#ui/fields/search-field.tsx';
import { Segmented } from '#ui/fields/segmented.tsx';
import { Screen } from '#ui/screen.tsx';
import { ArrayTable } from '#ui/table/array-table.tsx';
import { useFocusTable } from '#ui/table/use-focus-table.ts';
import { useLive } from '#ui/use-live.ts';
import { jobColumns } from './job-columns.tsx';
import { rowsOf, shownRows, viewNames, views, type JobRow, type JobsView } from './job-rows.ts';

const SCREEN = 'jobs';
const keyOf = ({ job }: JobRow) => job.id;
const nameOf = ({ job }: JobRow) => job.title;
const focus = ({ job }: JobRow) => setFocused(SCREEN, job.id);
const open = ({ job }: JobRow) => navigate('pipeline', { id: job.id });

/** Every job with how it stands: to open its board, to edit, to remove. */
export function JobsScreen() {
  const { params } = useRoute();
  const view = views.find((one) => one === params['view']) ?? 'running';
  const text = params['q'] ?? '';
  const { loaded, rows: jobs } = useLive(allJobs());
  const companies = useLive(allCompanies()).rows;
  const users = useLive(allUsers()).rows;
  const active = useLive(activeCounts());
  const hired = useLive(hiredCounts());
  const rows = useMemo(() => rowsOf(jobs.values(), { companies, users, active, hired }), [jobs, companies, users, active, hired]);
  const shown = useMemo(() => shownRows(rows, view, text), [rows, view, text]);
  const focusedId = useSelection(SCREEN, (selection) => selection.focusedId);
  const current = shown.find(({ job }) => job.id === focusedId) ?? shown[0];
  const search = useRef<HTMLInputElement>(null);
  useFocusTable(loaded);

  const add = () => openDialog({ kind: 'job' });
  useCommand('list.new', add);
  useCommand('list.edit', () => current && openDialog({ kind: 'job', jobId: current.job.id }), current !== undefined);
  useCommand('list.remove', () => current && void remove(current), current !== undefined);
  useCommand('search.focus', () => search.current?.focus());

  return (
    <Screen
      title="Jobs"
      scope="list"
      lead={loaded && <CountBadge count={shown.length} label="jobs" />}
      actions={
        <Button variant="primary" icon={<IconPlus size={16} />} shortcut={shortcutOf('list.new')} onClick={add}>
          New job
        </Button>
      }
      toolbar={
        <>
          <SearchField ref={search} label="Search jobs" shortcut={shortcutOf('search.focus')} value={text} onChange={(q) => setRouteParams({ q })} />
          <Segmented label="Which jobs" options={views.map((value) => ({ value, label: viewNames[value] }))} value={view} onChange={(value: JobsView) => setRouteParams({ view: value === 'running' ? '' : value })} />
        </>
      }
    >
      {!loaded && <SkeletonRows rows={8} height={36} />}
      {loaded && (
        <ArrayTable
          label="Jobs"
          columns={jobColumns}
          rows={shown}
          rowKey={keyOf}
          rowLabel={nameOf}
          focusedKey={current?.job.id ?? null}
          onFocus={focus}
          onOpen={open}
          empty={<NoJobs any={rows.length > 0} filtered={text !== ''} view={view} />}
        />
      )}
    </Screen>
  );
}

/** Into the trash with its candidates' places; the toast brings all back. */
async function remove({ job }: JobRow): Promise<void> {
  showResult(await run('job.trash', { id: job.id }), undo);
}

function NoJobs({ any, filtered, view }: { any: boolean; filtered: boolean; view: JobsView }) {
  const icon = <IconBriefcase size={24} stroke={1.5} />;
  if (filtered) return <EmptyState icon={icon} message="No job fits. Search for less." action={<Button onClick={() => setRouteParams({ q: '', view: 'all' })}>Show all jobs</Button>} />;
  if (any && view === 'running') return <EmptyState icon={icon} message="No job is running." action={<Button onClick={() => openDialog({ kind: 'job' })}>Open a job</Button>} />;
  if (any) return <EmptyState icon={icon} message="No job is filled or closed yet." />;
  return <EmptyState icon={icon} message="A job is what a client, or your own company, wants somebody for. Its board holds the candidates." action={<Button onClick={() => openDialog({ kind: 'job' })}>Open the first job</Button>} />;
}
