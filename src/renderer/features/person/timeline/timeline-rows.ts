import type { ActivityKind } from '#shared/domain/activity.ts';
import type { Stored } from '#data/kernel/changes.ts';

export type Entry = Stored<'activities'>;

/** What of a timeline is shown: null shows all. */
export type TimelineFilter = { readonly kind: ActivityKind | null; readonly jobId: string | null };

/** One line of the list: a heading (pinned ones, or a day `2026-11-23`), or an entry. */
export type TimelineRow =
  | { readonly type: 'heading'; readonly key: string; readonly day: string | null }
  | { readonly type: 'entry'; readonly key: string; readonly entry: Entry };

/** A timeline as rows: pinned entries on top, then the days, newest first; of one moment, the last written first. */
export function timelineRows(entries: Iterable<Entry>, filter: TimelineFilter): TimelineRow[] {
  const shown: Entry[] = [];
  for (const entry of entries) {
    if (filter.kind !== null && entry.kind !== filter.kind) continue;
    if (filter.jobId !== null && entry.jobId !== filter.jobId) continue;
    shown.push(entry);
  }
  shown.sort(newestFirst);
  const rows: TimelineRow[] = [];
  const pinned = shown.filter((entry) => entry.pinned);
  if (pinned.length > 0) rows.push({ type: 'heading', key: 'pinned', day: null }, ...pinned.map(toRow));
  let last = '';
  for (const entry of shown) {
    if (entry.pinned) continue;
    const day = dayOf(entry.at);
    if (day !== last) rows.push({ type: 'heading', key: day, day });
    rows.push(toRow(entry));
    last = day;
  }
  return rows;
}

/** Which kinds occur and how often, for the filter. */
export function countKinds(entries: Iterable<Entry>): ReadonlyMap<ActivityKind, number> {
  const counts = new Map<ActivityKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The ids of the jobs that entries are about. */
export function jobsOf(entries: Iterable<Entry>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { jobId } of entries) if (jobId !== null) ids.add(jobId);
  return ids;
}

function toRow(entry: Entry): TimelineRow {
  return { type: 'entry', key: entry.id, entry };
}

function newestFirst(a: Entry, b: Entry): number {
  return b.at - a.at || b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1);
}

let cachedDay = { from: 0, to: 0, day: '' };

/** The calendar day here; timelines come in order, so the day of the one before is mostly the answer. */
function dayOf(at: number): string {
  if (at >= cachedDay.from && at < cachedDay.to) return cachedDay.day;
  const date = new Date(at);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const from = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const to = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
  cachedDay = { from, to, day };
  return day;
}
