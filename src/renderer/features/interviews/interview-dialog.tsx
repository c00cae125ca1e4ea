import { useState } from 'react';
import type { DialogOf } from '#state/dialogs.ts';
import { ErrorState } from '#ui/feedback/error-state.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { CancelView } from './cancel-view.tsx';
import { InvitesView } from './invites-view.tsx';
import { ScheduleView } from './schedule-view.tsx';
import { useInterviewData, type InterviewData } from './use-interview-data.ts';

type InterviewDialogProps = { readonly dialog: DialogOf<'interview'>; readonly onClose: () => void };

/** Schedules, moves, cancels and ends an interview, and gives the files that its people get. */
export function InterviewDialog({ dialog, onClose }: InterviewDialogProps) {
  const data = useInterviewData(dialog);
  if (data === null) return null;
  if (data === 'gone') return <Gone what="This person is no longer here." onClose={onClose} />;
  return <Views key={`${dialog.personId} ${dialog.interviewId ?? ''}`} dialog={dialog} onClose={onClose} data={data} />;
}

function Views({ dialog, onClose, data }: InterviewDialogProps & { readonly data: InterviewData }) {
  const [id, setId] = useState(dialog.interviewId ?? null);
  const [view, setView] = useState<'form' | 'invites' | 'cancel'>('form');
  const interview = id === null ? undefined : data.interviews.get(id);
  if (id !== null && !interview) return <Gone what="This interview is no longer here." onClose={onClose} />;
  const showInvites = (saved: string): void => {
    setId(saved);
    setView('invites');
  };
  if (interview && (view === 'invites' || interview.status === 'cancelled')) {
    return <InvitesView data={data} interview={interview} onClose={onClose} onBack={interview.status === 'cancelled' ? null : () => setView('form')} />;
  }
  if (interview && view === 'cancel') return <CancelView data={data} interview={interview} onBack={() => setView('form')} onCancelled={() => showInvites(interview.id)} />;
  return <ScheduleView dialog={dialog} data={data} interview={interview} onClose={onClose} onInvites={showInvites} onCancel={() => setView('cancel')} />;
}

function Gone({ what, onClose }: { what: string; onClose: () => void }) {
  return (
    <Dialog title="Interview" size="small" onClose={onClose} reading>
      <ErrorState what={what} now="It may have been removed or taken back. Close this, and look in the history." />
    </Dialog>
  );
}
