import { IconCircleCheck, IconCircleDashed, IconCircleDot, IconCircleX, IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { JobStatus as Status } from '#shared/domain/job.ts';
import { StatusPill, type Tone } from '#ui/status-pill.tsx';
import { statusNames } from './job-words.ts';

const looks: { readonly [S in Status]: { readonly tone: Tone; readonly icon: ReactNode } } = {
  draft: { tone: 'neutral', icon: <IconCircleDashed size={14} /> },
  open: { tone: 'accent', icon: <IconCircleDot size={14} /> },
  'on-hold': { tone: 'warn', icon: <IconPlayerPause size={14} /> },
  filled: { tone: 'ok', icon: <IconCircleCheck size={14} /> },
  closed: { tone: 'neutral', icon: <IconCircleX size={14} /> },
};

/** Where a job stands, in words. */
export function JobStatus({ status }: { status: Status }) {
  return <StatusPill look="plain" tone={looks[status].tone} icon={looks[status].icon} label={statusNames[status]} />;
}
