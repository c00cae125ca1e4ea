import { desk } from '#data/desk.ts';
import { readInterviews } from '#data/queries/interviews.ts';
import { personName } from '#shared/domain/person.ts';
import type { Published } from '#shared/invite.ts';
import { showToast } from '#ui/feedback/toast.ts';
import { formatCount } from '#ui/format/format.ts';

const DAY = 86_400_000;
const MOST = 5000;

/** Saves my interviews, from a month ago to a year ahead, as a calendar to import. Internal notes are not in it. */
export async function saveInterviews(now: number): Promise<void> {
  const today = Math.floor(now / DAY) * DAY;
  const rows = await readInterviews(today - 30 * DAY, today + 366 * DAY);
  const people = desk().people;
  await people.need([...new Set(rows.map(({ personId }) => personId))]);
  if (people.failure()) return void showToast({ message: 'Nothing was saved: the names of the candidates could not be read.', tone: 'danger' });
  const interviews = rows.slice(0, MOST).map(({ uid, sequence, title, slot, place, link, message, status, personId }): Published => {
    const person = people.snapshot().get(personId);
    const name = person ? personName(person) : '';
    const summary = (title.includes(name) ? title : `${name}: ${title}`).slice(0, 500) || 'Interview';
    return { uid, sequence, summary, slot, place, link, message, status: status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED' };
  });
  if (interviews.length === 0) return void showToast({ message: 'There is no interview to save, from a month ago to a year ahead.' });
  const saved = await desk().bridge.calendar.savePublished({ name: 'My interviews', interviews });
  if (!saved.ok) showToast({ message: saved.error.message, tone: 'danger' });
  else if (saved.value) showToast({ message: `Saved ${formatCount(interviews.length, 'interview', 'interviews')} as ${saved.value.name} in ${saved.value.folder}.` });
}
