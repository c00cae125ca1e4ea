import type { Person } from '#shared/domain/person.ts';
import type { Task } from '#shared/domain/task.ts';
import type { Opening } from './clients.ts';
import { DAY, dayFrom, MINUTE, officeMoment } from './days.ts';
import type { Dice } from './dice.ts';
import { fill, incomingMails, noteTexts, outgoingMails, places, taskTitles } from './tables/phrases.ts';
import { Timeline } from './timeline.ts';
import type { SampleOptions, SampleRecord } from './types.ts';

/** How the due days of open tasks lie around today. */
const dueDays = [-6, -3, -1, -1, 0, 0, 0, 1, 1, 2, 3, 4, 7, 7, 14, 30];

/** What was written about a person outside of any job: enough to see how warm the relationship is. */
export function tellRelationship(dice: Dice, options: SampleOptions, person: Person, opening: Opening): SampleRecord[] {
  const { now, userId } = options;
  const age = (now - person.createdAt) / DAY;
  const line = new Timeline(dice, userId, now, { personId: person.id }, person.createdAt);
  const slots = { name: person.preferred || person.given, job: opening.job.title, client: opening.client };
  if (person.source === 'Hamburg Tech Days') {
    const place = places[1];
    line.add({ ...line.base(age, 'Met at the stand, talked about the next step after the current project.'), kind: 'meeting', place });
  }
  const meetings = dice.int(1, 3);
  for (let i = meetings; i >= 1; i--) tellContact(dice, line, (age * i) / (meetings + 1), person, slots);
  return line.lines.map((record) => ({ table: 'activities', record }));
}

function tellContact(dice: Dice, line: Timeline, days: number, person: Person, slots: Readonly<Record<string, string>>): void {
  const to = person.emails[0]?.address;
  switch (to === undefined ? 'note' : dice.pick(['note', 'note', 'call', 'out', 'in', 'meeting'] as const)) {
    case 'note': {
      const body = fill(dice.pick(noteTexts), slots);
      const base = line.base(days, body);
      const edited = dice.chance(0.08);
      const versions = edited ? [{ id: dice.id(base.at), at: base.at + 3 * MINUTE, by: base.createdBy, body: `${body.slice(0, 40)} …` }] : [];
      line.add({ ...base, versions, pinned: dice.chance(0.12), kind: 'note' });
      break;
    }
    case 'call':
      line.add({ ...line.base(days, 'Short call to stay in touch. Content where they are; autumn is a better time.'), kind: 'call', direction: 'out', outcome: 'reached', minutes: dice.int(4, 15) });
      break;
    case 'out': {
      const mail = outgoingMails[3] as (typeof outgoingMails)[number];
      line.add({ ...line.base(days, fill(mail.body, slots)), kind: 'mail', direction: 'out', subject: fill(mail.subject, slots), to: to ?? '' });
      break;
    }
    case 'in': {
      const mail = incomingMails[3] as (typeof incomingMails)[number];
      line.add({ ...line.base(days, fill(mail.body, slots)), kind: 'mail', direction: 'in', subject: mail.subject, to: '' });
      break;
    }
    case 'meeting':
      line.add({ ...line.base(days, 'Coffee. Talked more about family than about work, which is a good sign.'), kind: 'meeting', place: dice.pick(places) });
  }
}

/** Follow-ups: overdue, for today, to come, and some that are done. */
export function makeTasks(dice: Dice, options: SampleOptions, people: readonly Person[], opening: Opening): SampleRecord[] {
  const { now, userId, zone } = options;
  const subjects = people.filter((person) => !person.doNotContact);
  const count = Math.min(subjects.length, dueDays.length);
  return dice.some(subjects, count).flatMap((person, i): SampleRecord[] => {
    const createdAt = Math.max(person.createdAt + 5 * MINUTE, now - dice.int(2, 9) * DAY);
    const title = fill(dice.pick(taskTitles), { job: opening.job.title, client: opening.client });
    const origin = { id: dice.id(createdAt), createdAt, createdBy: userId };
    const about = { personId: person.id, applicationId: null, jobId: null, ownerId: userId };
    const done = i % 5 === 4;
    const open: Task = { ...origin, ...about, title, due: dayFrom(now, zone, dueDays[i] ?? 1), snooze: null, doneAt: null, done: 0 };
    if (!done) return [{ table: 'tasks', record: i === 1 ? { ...open, snooze: { from: dayFrom(now, zone, -8), reason: 'On holiday', at: now - 8 * DAY } } : open }];
    const doneAt = Math.max(createdAt + MINUTE, officeMoment(dice, now, dice.int(1, 2)));
    const line = new Timeline(dice, userId, now, { personId: person.id }, createdAt);
    const task = { taskId: open.id, title, change: 'done' } as const;
    return [
      { table: 'tasks', record: { ...open, doneAt, done: 1 } },
      { table: 'activities', record: { ...line.baseAt(doneAt, ''), kind: 'task', ...task } },
    ];
  });
}
