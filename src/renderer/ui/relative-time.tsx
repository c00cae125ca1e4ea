import { formatDateTime, formatDay, formatRelative, formatRelativeDay } from './format/format.ts';
import { useNow } from './use-now.ts';

/** An instant as people say it ("3 days ago"), exact on hover; moves on by itself. Cheap enough for every row of a table. */
export function RelativeTime({ at }: { at: number }) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDateTime(at)}>
      {formatRelative(at, now)}
    </time>
  );
}

/** A calendar day as people say it ("tomorrow"), exact on hover. */
export function RelativeDay({ day }: { day: string }) {
  const now = useNow();
  return (
    <time dateTime={day} title={formatDay(day)}>
      {formatRelativeDay(day, now)}
    </time>
  );
}
