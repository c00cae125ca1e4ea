import { IconAlertTriangleFilled, IconBriefcase, IconUserPlus, IconUsersPlus } from '@tabler/icons-react';
import { memo, useEffect } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { allJobs } from '#data/queries/rows.ts';
import { clearBoardFilter } from '#state/board-filters.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { usePinnedJobs } from '#state/pinned.ts';
import { remember, useRecent } from '#state/recent.ts';
import { useSelection } from '#state/selection.ts';
import { useRoute } from '#state/route.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { formatCount, formatNumber } from '#ui/format/format.ts';
import { Screen } from '#ui/screen.tsx';
import { useLive } from '#ui/use-live.ts';
import { Board, useBoardController } from './board/board.tsx';
import type { BoardModel } from './board/board-model.ts';
import { useBoard } from './board/use-board.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { homeJob, recentJobIds } from './jobs/job-order.ts';
import { JobSwitcher } from './jobs/job-switcher.tsx';
import classes from './pipeline.module.css';
import { BoardToolbar } from './toolbar.tsx';

/** The hiring pipeline: the board of one job. */
export function PipelineScreen() {
  const { id } = useRoute();
  const { loaded, rows: jobs } = useLive(allJobs());
  const pinnedIds = usePinnedJobs((state) => state.ids);
  const recent = useRecent((state) => state.keys);
  const job = id === null ? homeJob(jobs, pinnedIds, recentJobIds(recent)) : (jobs.get(id) ?? null);
  const jobId = job?.id;
  useEffect(() => {
    if (jobId) remember(`job:${jobId}`);
  }, [jobId]);

  if (job) return <JobBoard key={job.id} job={job} />;
  return (
    <Screen title="Pipeline" scope="board" lead={jobs.size > 0 ? <JobSwitcher job={null} /> : null}>
      {loaded && <NoJob known={jobs.size > 0} />}
    </Screen>
  );
}

function NoJob({ known }: { known: boolean }) {
  return (
    <EmptyState
      icon={<IconBriefcase size={24} stroke={1.5} />}
      message={known ? 'This job is no longer here. It may have been removed; choose another one above.' : 'A job has a board of its own, with a column for each stage. Add the first one.'}
      action={
        !known && (
          <Button variant="primary" shortcut={shortcutOf('job.new')} onClick={() => openDialog({ kind: 'job' })}>
            New job
          </Button>
        )
      }
    />
  );
}

function JobBoard({ job }: { job: Stored<'jobs'> }) {
  const data = useBoard(job);
  const board = useBoardController(job.id, data);
  const selecting = useSelection(board.screen, ({ selected }) => selected.size > 0);
  const { model, loaded } = data;
  const shown = model.columns.reduce((sum, column) => sum + column.cards.length + column.ended.length, 0);
  return (
    <Screen
      title="Pipeline"
      scope="board"
      lead={
        <>
          <JobSwitcher job={job} />
          {loaded && <Counts model={model} />}
        </>
      }
      actions={
        <AddButton jobId={job.id} icon />
      }
      toolbar={selecting ? <BulkBar board={board} data={data} /> : <BoardToolbar board={board} users={data.users} />}
    >
      <div className={classes.place}>
        <Board jobId={job.id} board={board} data={data} />
        {loaded && data.applications.size === 0 && (
          <div className={classes.over}>
            <EmptyState
              icon={<IconUsersPlus size={24} stroke={1.5} />}
              message={`Nobody is on ${job.title} yet. Add people you know, or new ones.`}
              action={
                <AddButton jobId={job.id} />
              }
            />
          </div>
        )}
        {loaded && data.applications.size > 0 && shown === 0 && (
          <div className={classes.over}>
            <EmptyState message={`None of the ${formatCount(data.applications.size, 'candidate', 'candidates')} fits the filter.`} action={<Button onClick={() => clearBoardFilter(job.id)}>Clear filters</Button>} />
          </div>
        )}
      </div>
    </Screen>
  );
}

const AddButton = memo(function AddButton({ jobId, icon = false }: { jobId: string; icon?: boolean }) {
  return (
    <Button icon={icon && <IconUserPlus size={14} />} variant="primary" shortcut={shortcutOf('board.add')} onClick={() => openDialog({ kind: 'add-candidates', jobId })}>
      Add candidates
    </Button>
  );
});

function Counts({ model }: { model: BoardModel }) {
  return (
    <span className={classes.counts}>
      <span>{formatCount(model.total, 'candidate', 'candidates')}</span>
      {model.fresh > 0 && <span>{formatNumber(model.fresh)} new</span>}
      {model.late > 0 && (
        <span className={classes.late}>
          <IconAlertTriangleFilled size={12} aria-hidden />
          {formatNumber(model.late)} late
        </span>
      )}
    </span>
  );
}
