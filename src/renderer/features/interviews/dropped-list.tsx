import { IconCalendarDown, IconCheck, IconMail } from '@tabler/icons-react';
import { run, undo } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { droppedFrom, type Dropped } from '#shared/domain/invite-state.ts';
import type { Invite } from '#shared/invite.ts';
import { Button } from '#ui/button.tsx';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatRelative } from '#ui/format/format.ts';
import { StatusPill } from '#ui/status-pill.tsx';
import { useNow } from '#ui/use-now.ts';
import classes from './interviews.module.css';
import { dropOf } from './invites.ts';
import { saveInvite } from './save-invite.ts';

type DroppedListProps = {
  readonly interview: Stored<'interviews'>;
  readonly organizer: Invite['organizer'] | null;
  /** The first button takes the focus. */
  readonly first: boolean;
  readonly onError: (message: string | null) => void;
};

/** Those who were invited and take part no more, each with the cancellation for their calendar alone. */
export function DroppedList({ interview, organizer, first, onError }: DroppedListProps) {
  const now = useNow();
  const dropped = droppedFrom(interview);
  const told = ({ email }: Dropped) => run('interview.tell', { id: interview.id, email });
  const save = async (one: Dropped, format: 'ics' | 'eml'): Promise<void> => {
    if (!organizer) return;
    onError(null);
    onError(await saveInvite(dropOf(interview, one, organizer, interview.slot.zone), format, () => told(one)));
  };
  if (dropped.length === 0) return null;
  return (
    <ul className={classes.invites} aria-label="Taken off">
      {dropped.map((one, index) => {
        const who = one.name || one.email;
        return (
          <li key={one.email} className={classes.invite}>
            <div className={classes.inviteHead}>
              <strong dir="auto">{who}</strong>
              <StatusPill tone="late" label="Taken off" />
            </div>
            <p>Their calendar still shows the interview. Last file {formatRelative(one.at, now)}.</p>
            <div className={classes.actions}>
              <Button size="small" disabled={!organizer} icon={<IconCalendarDown size={14} />} data-autofocus={(first && index === 0) || undefined} onClick={() => void save(one, 'ics')} aria-label={`Save cancellation for ${who}`}>
                Save cancellation
              </Button>
              <Button size="small" disabled={!organizer} icon={<IconMail size={14} />} onClick={() => void save(one, 'eml')} aria-label={`Save mail draft for ${who}`}>
                Save mail draft
              </Button>
              <Button size="small" variant="quiet" icon={<IconCheck size={14} />} onClick={() => void told(one).then((done) => showResult(done, undo))} aria-label={`They know already: ${who}`}>
                They know already
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
