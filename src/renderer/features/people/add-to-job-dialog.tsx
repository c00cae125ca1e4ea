import { useMemo } from 'react';
import { run, undo } from '#data/desk.ts';
import { allCompanies, allJobs } from '#data/queries/rows.ts';
import { openDialog, type DialogOf } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { PickList } from '#ui/fields/pick-list.tsx';
import { formatCount } from '#ui/format/format.ts';
import { compareText } from '#ui/format/sort.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useLive } from '#ui/use-live.ts';

const running = ['open', 'on-hold', 'draft'];

/** Adds people to the first stage of a job; who is on it already stays where they are. */
export function AddToJobDialog({ dialog, onClose }: { dialog: DialogOf<'add-to-job'>; onClose: () => void }) {
  const { loaded, rows: jobs } = useLive(allJobs());
  const companies = useLive(allCompanies()).rows;
  const options = useMemo(
    () =>
      [...jobs.values()]
        .filter(({ status }) => running.includes(status))
        .toSorted((a, b) => running.indexOf(a.status) - running.indexOf(b.status) || compareText(a.title, b.title))
        .map(({ id, title, companyId, place }) => ({ id, label: title, detail: [companies.get(companyId ?? '')?.name, place].filter(Boolean).join(' · ') })),
    [jobs, companies],
  );
  const pick = async (jobId: string) => {
    onClose();
    showResult(await run('application.add', { jobId, personIds: [...dialog.personIds] }), undo);
  };
  return (
    <Dialog title={dialog.personIds.length === 1 ? 'Add to a job' : `Add ${formatCount(dialog.personIds.length, 'person', 'people')} to a job`} onClose={onClose} size="small">
      {loaded && options.length === 0 ? (
        <EmptyState message="No job is open." action={<Button onClick={() => openDialog({ kind: 'job' })}>New job</Button>} />
      ) : (
        <PickList label="Job" placeholder="Type to find a job" options={options} onPick={(jobId) => void pick(jobId)} />
      )}
    </Dialog>
  );
}
