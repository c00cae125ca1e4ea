import { desk } from '#data/desk.ts';
import { whenLoaded } from '#data/live/when-loaded.ts';
import { allJobs, allSettings, allUsers, applicationsOfJob, openTasks } from '#data/queries/rows.ts';
import { usePinnedJobs } from '#state/pinned.ts';
import { useRecent } from '#state/recent.ts';
import { byOrder } from './board/board-model.ts';
import { homeJob, recentJobIds } from './jobs/job-order.ts';

/** Cards of a column that a window shows without scrolling, or a few more. */
const IN_VIEW = 12;

/** Reads what the board of a job shows first (the last one visited where `id` is null), so that it is drawn once and whole. */
export async function readBoardAhead(id: string | null): Promise<void> {
  const [jobs] = await Promise.all([whenLoaded(allJobs()), whenLoaded(allUsers()), whenLoaded(allSettings()), whenLoaded(openTasks())]);
  const job = id === null ? homeJob(jobs.rows, usePinnedJobs.getState().ids, recentJobIds(useRecent.getState().keys)) : jobs.rows.get(id);
  if (!job) return;
  const { rows } = await whenLoaded(applicationsOfJob(job.id));
  const active = [...rows.values()].filter((card) => card.progress.state === 'active');
  const columns = Map.groupBy(active, (card) => card.progress.stageId).values();
  const inView = [...columns].flatMap((cards) => cards.toSorted(byOrder).slice(0, IN_VIEW));
  await desk().people.need(inView.map((card) => card.personId));
}
