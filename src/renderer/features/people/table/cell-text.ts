import { interestLevels } from '#shared/domain/person.ts';
import type { Entry } from '#data/index-worker/entry.ts';
import type { SortField } from '#data/index-worker/columns.ts';
import { toDay } from '#ui/format/parse-day.ts';

/** What a cell says in words: for the clipboard and on paper. Days are `2026-11-23`, here; empty for nothing. */
export function cellText(field: SortField, row: Entry, ownerNames: (ids: readonly string[]) => readonly string[]): string {
  const { more = {} } = row;
  switch (field) {
    case 'owners':
      return ownerNames(row.owners).join(', ');
    case 'tags':
    case 'kinds':
      return row[field].join(', ');
    case 'skills':
    case 'languages':
    case 'pools':
      return more[field]?.join(', ') ?? '';
    case 'interest':
      return row.interest === 0 ? '' : (interestLevels[row.interest] ?? '');
    case 'rating':
      return row.rating === 0 ? '' : String(row.rating);
    case 'createdAt':
      return dayText(row.createdAt);
    case 'contacted':
    case 'consentUntil':
      return dayText(more[field]);
    case 'warmth':
      return more.warmth ? String(more.warmth.score) : '';
    case 'complete':
      return more.complete ? `${more.complete.percent}%` : '';
    case 'open':
      return more.open?.map(({ job, stage }) => `${job}: ${stage}`).join('; ') ?? '';
    case 'tasks':
      return more.tasks?.next ?? '';
    case 'doNotContact':
      return more.doNotContact ? 'Do not contact' : '';
    case 'consent':
      return more.consent === 'unknown' ? '' : (more.consent ?? '');
    case 'name':
    case 'title':
    case 'employer':
    case 'city':
    case 'country':
    case 'source':
    case 'email':
    case 'phone':
      return row[field];
    default:
      return more[field] ?? '';
  }
}

function dayText(at: number | null | undefined): string {
  return typeof at === 'number' ? toDay(new Date(at)) : '';
}
