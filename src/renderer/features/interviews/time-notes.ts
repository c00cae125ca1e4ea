import type { Interview } from '#shared/domain/interview.ts';
import { clockChangeAt, dayIn, weekTimeOf, zoneName } from '#shared/domain/zoned-time.ts';
import { formatDay, formatTimeRange } from '#ui/format/format.ts';
import { startOf, type InterviewForm } from './interview-form.ts';

const MINUTE = 60_000;

/** `Berlin` of `Europe/Berlin`. */
export function cityOf(zone: string): string {
  return zoneName(zone).split(',')[0] ?? zone;
}

/** `Tue, 24 Nov 2026, 10:00 – 10:45 in Berlin`. */
export function whenIn(start: number, minutes: number, zone: string): string {
  return `${formatDay(start, zone)}, ${formatTimeRange(start, start + minutes * MINUTE, zone)} in ${cityOf(zone)}`;
}

export type TimeFacts = {
  readonly form: Pick<InterviewForm, 'day' | 'time' | 'minutes' | 'zone'>;
  readonly myZone: string;
  /** Of the candidate; empty when it is not known. */
  readonly theirZone: string;
  readonly theirName: string;
  readonly workingDays: readonly number[];
  readonly now: number;
  /** Interviews around that time, without this one, each with who it is with. */
  readonly others: readonly { readonly interview: Interview; readonly who: string }[];
};

/** What somebody should know before they take this time, each a sentence. */
export function timeNotes({ form, myZone, theirZone, theirName, workingDays, now, others }: TimeFacts): string[] {
  const start = startOf(form);
  if (start === null || form.day === null) return [];
  const end = start + form.minutes * MINUTE;
  const notes: string[] = [];
  const change = clockChangeAt({ day: form.day, time: form.time }, form.zone);
  if (change === 'skipped') notes.push(`Clocks in ${cityOf(form.zone)} are put forward then and skip ${form.time}; it is taken as ${formatTimeRange(start, end, form.zone)}.`);
  if (change === 'twice') notes.push(`Clocks in ${cityOf(form.zone)} are put back then and show ${form.time} twice; the first is meant.`);
  if (start < now) notes.push('This time has passed.');
  for (const { interview, who } of others) {
    const { slot, status } = interview;
    const overlaps = slot.start < end && slot.start + slot.minutes * MINUTE > start;
    if (status === 'scheduled' && overlaps) notes.push(`You have an interview with ${who} then, ${formatTimeRange(slot.start, slot.start + slot.minutes * MINUTE, myZone)}.`);
  }
  const mine = weekTimeOf(start, myZone);
  if (!workingDays.includes(mine.weekday)) notes.push(`${formatDay(start, myZone)} is none of your working days.`);
  if (isOdd(mine.hour)) notes.push(`It is ${formatTimeRange(start, end, myZone)} for you.`);
  if (theirZone !== '' && theirZone !== myZone && isOdd(weekTimeOf(start, theirZone).hour)) {
    const otherDay = dayIn(start, theirZone) === dayIn(start, myZone) ? '' : ` on ${formatDay(start, theirZone)}`;
    notes.push(`It is ${formatTimeRange(start, end, theirZone)}${otherDay} for ${theirName}.`);
  }
  return notes;
}

/** Before seven or from eight in the evening on. */
function isOdd(hour: number): boolean {
  return hour < 7 || hour >= 20;
}
