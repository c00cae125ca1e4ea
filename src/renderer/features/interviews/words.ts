import type { Attendee, Interview, InterviewType, RecipientClass } from '#shared/domain/interview.ts';
import type { InviteState } from '#shared/domain/invite-state.ts';
import { formatList, formatRelative } from '#ui/format/format.ts';

export const typeOptions: readonly { readonly value: InterviewType; readonly label: string }[] = [
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Phone' },
  { value: 'onsite', label: 'On site' },
];

export const placeLabels: { readonly [Type in InterviewType]: string } = { phone: 'Number to call', video: 'Room', onsite: 'Place' };

export const roleOptions: readonly { readonly value: RecipientClass; readonly label: string }[] = [
  { value: 'candidate', label: 'Candidate' },
  { value: 'interviewer', label: 'Interviewer' },
  { value: 'client', label: 'Client' },
];

export const roleGroups: { readonly [Role in RecipientClass]: string } = { candidate: 'Candidate', interviewer: 'Interviewers', client: 'Clients' };

export const answerOptions: readonly { readonly value: Attendee['answer']; readonly label: string }[] = [
  { value: 'needs-action', label: 'No answer yet' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'declined', label: 'Declined' },
  { value: 'tentative', label: 'Maybe' },
];

export const statusWords: { readonly [Status in Interview['status']]: string } = {
  scheduled: 'Scheduled',
  cancelled: 'Cancelled',
  done: 'Took place',
  'no-show': 'No-show',
};

/** What a class has, in words that follow its names and a colon. */
export function stateWords({ state, method, at, missing }: InviteState, now: number): string {
  const ago = at === null ? '' : formatRelative(at, now);
  switch (state) {
    case 'owed':
      return 'no invite yet.';
    case 'none':
      return 'never invited, so there is nothing to take back.';
    case 'stale':
      return method === 'CANCEL' ? `the calendar still shows it. Last file ${ago}.` : `the invite shows the old time, place or people. Last file ${ago}.`;
    case 'partly':
      return `no invite yet for ${formatList(missing)}.`;
    case 'current':
      return method === 'CANCEL' ? `cancellation saved ${ago}.` : `up to date, saved ${ago}.`;
  }
}
