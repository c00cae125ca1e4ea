import { fail } from '#shared/result.ts';
import { askPath } from '#main/files.ts';
import type { Ipc } from '#main/ipc.ts';
import { inviteEml } from '#main/mail/eml.ts';
import { saveFile } from '#main/save-file.ts';
import { inviteIcs, publishedIcs, recipients } from './invite-ics.ts';

/** Interview invitations as files: a calendar file, or a mail draft that carries one. */
export function setupCalendar(ipc: Ipc): void {
  ipc.handle('calendar.saveInvite', async ({ invite, format }) => {
    if (recipients(invite).length === 0) {
      return fail('invalid', 'Nobody of this group takes part in the interview. Add an attendee first.');
    }
    const now = Date.now();
    const content = format === 'ics' ? inviteIcs(invite, now) : await inviteEml(invite, now);
    return saveFile(askPath, invite.summary, format, content);
  });
  ipc.handle('calendar.savePublished', ({ name, interviews }) =>
    saveFile(askPath, name, 'ics', publishedIcs(interviews, Date.now())),
  );
}
