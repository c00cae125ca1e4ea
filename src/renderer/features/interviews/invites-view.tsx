import { IconArrowLeft, IconCalendarDown, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { run } from '#data/desk.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { droppedFrom, inviteStates, type InviteState } from '#shared/domain/invite-state.ts';
import { personName } from '#shared/domain/person.ts';
import { openDialog } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { formatList } from '#ui/format/format.ts';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { StatusPill, type Tone } from '#ui/status-pill.tsx';
import { useNow } from '#ui/use-now.ts';
import classes from './interviews.module.css';
import { DroppedList } from './dropped-list.tsx';
import { inviteOf } from './invites.ts';
import { isMail } from './interview-form.ts';
import { OrganizerFields } from './organizer-fields.tsx';
import { saveInvite } from './save-invite.ts';
import { whenIn } from './time-notes.ts';
import type { InterviewData } from './use-interview-data.ts';
import { roleGroups, stateWords } from './words.ts';

type InvitesViewProps = {
  readonly data: InterviewData;
  readonly interview: Stored<'interviews'>;
  readonly onClose: () => void;
  /** To the interview itself; null where it is over. */
  readonly onBack: (() => void) | null;
};

const pills: { readonly [State in InviteState['state']]: { readonly tone: Tone; readonly label: string } } = {
  owed: { tone: 'warn', label: 'Not invited yet' },
  stale: { tone: 'late', label: 'Out of date' },
  partly: { tone: 'warn', label: 'Not all invited' },
  current: { tone: 'ok', label: 'Up to date' },
  none: { tone: 'neutral', label: 'Never invited' },
};

const fileWords = { REQUEST: 'Save calendar file', CANCEL: 'Save cancellation' } as const;

/** One file for each class of recipients, what each of them has, and who was taken off after their invite. */
export function InvitesView({ data, interview, onClose, onBack }: InvitesViewProps) {
  const now = useNow();
  const [error, setError] = useState<string | null>(null);
  const { person, me, zone } = data;
  const { status, slot } = interview;
  const cancelled = status === 'cancelled';
  const states = inviteStates(interview);
  const nothing = states.length === 0 && droppedFrom(interview).length === 0;
  const organizer = me && isMail(me.email) ? { name: me.name, email: me.email } : null;

  const save = async ({ role }: InviteState, format: 'ics' | 'eml'): Promise<void> => {
    if (!organizer) return;
    setError(null);
    const theirs = role === 'candidate' ? person.timeZone || slot.zone : zone;
    const note = (file: string) => run('interview.sent', { id: interview.id, sent: { role, sequence: interview.sequence, file } });
    setError(await saveInvite(inviteOf(interview, role, organizer, theirs), format, note));
  };

  return (
    <Dialog
      title={`${cancelled ? 'Cancelled: interview' : 'Invites for the interview'} with ${personName(person)}`}
      onClose={onClose}
      error={error}
      reading={!organizer || nothing}
      footer={
        <div className={classes.foot}>
          {onBack && (
            <Button size="small" variant="quiet" icon={<IconArrowLeft size={14} />} onClick={onBack}>
              The interview
            </Button>
          )}
          {cancelled && (
            <Button size="small" variant="quiet" onClick={() => openDialog({ kind: 'interview', personId: person.id, ...(interview.applicationId === null ? {} : { applicationId: interview.applicationId }) })}>
              Schedule a new one
            </Button>
          )}
          <Button variant="primary" className={classes.close} onClick={onClose}>
            Done
          </Button>
        </div>
      }
    >
      <div className={classes.stack}>
        <p>
          <strong dir="auto">{interview.title}</strong>
          <br />
          {cancelled && 'Cancelled. It was to be '}
          {whenIn(slot.start, slot.minutes, zone)}
          {person.timeZone !== '' && person.timeZone !== zone && <span className={classes.faint}> ({whenIn(slot.start, slot.minutes, person.timeZone)})</span>}
        </p>
        {!organizer && <OrganizerFields me={me} />}
        {states.length === 0 && <EmptyState message="Nobody with a mail address takes part. Add somebody to the interview, and their invite can be saved here." />}
        <ul className={classes.invites}>
          {states.map((state, index) => (
            <li key={state.role} className={classes.invite}>
              <div className={classes.inviteHead}>
                <strong>{roleGroups[state.role]}</strong>
                <StatusPill {...pills[state.state]} />
              </div>
              <p>
                <bdi>{formatList(state.names)}</bdi>: {stateWords(state, now)}
              </p>
              {state.state !== 'none' && (
                <div className={classes.actions}>
                  <Button size="small" disabled={!organizer} icon={<IconCalendarDown size={14} />} data-autofocus={index === 0 || undefined} onClick={() => void save(state, 'ics')} aria-label={`${fileWords[state.method]} for ${roleGroups[state.role]}`}>
                    {fileWords[state.method]}
                  </Button>
                  <Button size="small" disabled={!organizer} icon={<IconMail size={14} />} onClick={() => void save(state, 'eml')} aria-label={`Save mail draft for ${roleGroups[state.role]}`}>
                    Save mail draft
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
        <DroppedList interview={interview} organizer={organizer} first={states.length === 0} onError={setError} />
        <p className={classes.faint}>
          Each file names only its own people; internal notes are in none. A mail draft opens in your mail program, ready to send; a calendar file can be attached to any mail.
        </p>
      </div>
    </Dialog>
  );
}
