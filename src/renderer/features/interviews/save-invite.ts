import { desk } from '#data/desk.ts';
import type { Invite } from '#shared/invite.ts';
import type { Result } from '#shared/result.ts';
import { showToast } from '#ui/feedback/toast.ts';

/** Saves a file that goes out, and notes it once it is on the disk. Answers what went wrong, or null. */
export async function saveInvite(invite: Invite, format: 'ics' | 'eml', note: (file: string) => Promise<Result<unknown>>): Promise<string | null> {
  const saved = await desk().bridge.calendar.saveInvite({ invite, format });
  if (!saved.ok) return saved.error.message;
  if (!saved.value) return null;
  const { name, folder } = saved.value;
  const noted = await note(name.slice(0, 500));
  if (!noted.ok) return `The file is saved, but that is not: ${noted.error.message}`;
  showToast({ message: `Saved ${name} in ${folder}.` });
  return null;
}
