import { IconArrowRight, IconBan, IconDots, IconRotate } from '@tabler/icons-react';
import { familyNames } from '#shared/domain/reason.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { setFocused } from '#state/selection.ts';
import { navigate, routeHref } from '#state/route.ts';
import { openPanel } from '#state/panel.ts';
import { formatCount } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu, type MenuEntry } from '#ui/overlay/menu.tsx';
import { StatusPill, type Tone } from '#ui/status-pill.tsx';
import { useNow } from '#ui/use-now.ts';
import { changeAndTell } from '../act.ts';
import { daysSince } from '../header/last-contact.ts';
import { Answers } from './answers.tsx';
import classes from './work.module.css';

type ApplicationRowProps = { readonly application: Stored<'applications'>; readonly job: Stored<'jobs'> | undefined };

const states: { readonly [S in Stored<'applications'>['progress']['state']]: { readonly word: string; readonly tone: Tone } } = {
  active: { word: '', tone: 'accent' },
  rejected: { word: 'Rejected', tone: 'neutral' },
  withdrawn: { word: 'Withdrew', tone: 'neutral' },
  hired: { word: 'Hired', tone: 'ok' },
};

/** A job the person is on: its stage and for how long; leads to the card on the board. */
export function ApplicationRow({ application, job }: ApplicationRowProps) {
  const now = useNow();
  const { state, stageId, reason, since } = application.progress;
  const stage = job?.stages.find((one) => one.id === stageId)?.name ?? stageId;
  const title = job?.title ?? 'A job that is no longer here';
  const days = daysSince(since, now);
  const why = reason ? [familyNames[reason.family], reason.text].filter((part, i, all) => part && all.indexOf(part) === i).join(': ') : '';
  const toBoard = () => {
    if (!job) return;
    navigate('pipeline', { id: job.id });
    setFocused(`board:${job.id}`, application.id);
    openPanel(application.personId, application.id);
  };
  return (
    <li className={classes.row}>
      <a
        href={routeHref('pipeline', job?.id ?? null)}
        dir="auto"
        className={classes.title}
        title={title}
        onClick={(event) => {
          event.preventDefault();
          toBoard();
        }}
      >
        {title}
      </a>
      <div className={classes.facts}>
        <StatusPill tone={states[state].tone} label={state === 'active' || state === 'hired' ? stage : `${states[state].word} in ${stage}`} look="plain" />
        <span className={classes.faint}>{days === 0 ? 'since today' : formatCount(days, 'day', 'days')}</span>
        {why && (
          <span className={classes.why} title={why}>
            {why}
          </span>
        )}
      </div>
      {job && <Answers application={application} questions={job.questions} />}
      {job && <Menu label={`Actions for ${title}`} align="end" trigger={<IconButton size="small" label={`Actions for ${title}`} className={classes.more} icon={<IconDots size={14} />} />} entries={actionsOf(application, job)} />}
    </li>
  );
}

function actionsOf(application: Stored<'applications'>, job: Stored<'jobs'>): MenuEntry[] {
  const { state, stageId } = application.progress;
  const id = application.id;
  const moves: MenuEntry[] = job.stages
    .filter((stage) => stage.id !== stageId || state !== 'active')
    .map((stage) => ({
      id: stage.id,
      label: stage.name,
      icon: <IconArrowRight size={14} />,
      onSelect: () => {
        if (stage.demands.length > 0 && stage.id !== stageId) openDialog({ kind: 'move-demands', applicationIds: [id], stageId: stage.id, after: null, before: null });
        else void changeAndTell('application.move', { ids: [id], stageId: stage.id });
      },
    }));
  const end: MenuEntry =
    state === 'active'
      ? { id: 'reject', label: 'Reject with a reason…', icon: <IconBan size={14} />, danger: true, onSelect: () => openDialog({ kind: 'reject', applicationIds: [id] }) }
      : { id: 'reopen', label: 'Reopen', icon: <IconRotate size={14} />, onSelect: () => void changeAndTell('application.reopen', { ids: [id] }) };
  return [{ id: 'to', heading: 'Move to' }, ...moves, { id: 'line', divider: true }, end];
}
