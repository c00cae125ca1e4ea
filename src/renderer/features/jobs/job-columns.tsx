import { IconPencil } from '@tabler/icons-react';
import { jobStatuses } from '#shared/domain/job.ts';
import { openDialog } from '#state/dialogs.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { routeHref } from '#state/route.ts';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { RelativeTime } from '#ui/relative-time.tsx';
import { tableColumns } from '#ui/table/columns.ts';
import { RowName } from '#ui/table/row-name.tsx';
import { Truncate } from '#ui/truncate.tsx';
import type { JobRow } from './job-rows.ts';
import { JobStatus } from './job-status.tsx';

export const jobColumns = tableColumns<JobRow>([
  {
    id: 'title',
    header: 'Job',
    width: 225,
    sortable: true,
    sortValue: ({ job }) => job.title,
    cell: ({ job }) => <RowName text={job.title} href={routeHref('pipeline', job.id)} />,
  },
  { id: 'client', header: 'Client', width: 160, sortable: true, sortValue: ({ client }) => client || null, cell: ({ client }) => <Truncate text={client} /> },
  { id: 'status', header: 'Status', width: 92, sortable: true, sortValue: ({ job }) => jobStatuses.indexOf(job.status), cell: ({ job }) => <JobStatus status={job.status} /> },
  { id: 'openings', header: 'Openings', width: 80, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ job }) => job.openings, cell: ({ job }) => formatNumber(job.openings) },
  { id: 'active', header: 'In play', width: 68, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ active }) => active, cell: ({ active }) => formatNumber(active) },
  { id: 'hired', header: 'Hired', width: 64, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ hired }) => hired, cell: ({ hired }) => formatNumber(hired) },
  { id: 'age', header: 'Opened', width: 92, align: 'end', sortable: true, descendingFirst: true, sortValue: ({ job }) => job.createdAt, cell: ({ job }) => <RelativeTime at={job.createdAt} /> },
  { id: 'owner', header: 'Owner', width: 120, sortable: true, sortValue: ({ owner }) => owner || null, cell: ({ owner }) => <Truncate text={owner} /> },
  { id: 'place', header: 'Place', width: 110, sortable: true, sortValue: ({ job }) => job.place || null, cell: ({ job }) => <Truncate text={job.place} /> },
  {
    id: 'edit',
    header: 'Edit',
    width: 60,
    cell: ({ job }) => <IconButton label={`Edit ${job.title}`} shortcut={shortcutOf('list.edit')} size="small" tabIndex={-1} icon={<IconPencil size={14} />} onClick={() => openDialog({ kind: 'job', jobId: job.id })} />,
  },
]);
