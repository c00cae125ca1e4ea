import { formatDateTime, formatDay, formatRelative, formatRelativeDay } from './format/format.ts';
import { Tooltip } from './tooltip.tsx';
import { useNow } from './use-now.ts';

/** An instant as people say it ("3 days ago"), exact on hover; moves on by itself. */
export function RelativeTime({ at }: { at: number }) {
  const now = useNow();
  return (
    <Tooltip label={formatDateTime(at)}>
      <time dateTime={new Date(at).toISOString()}>{formatRelative(at, now)}</time>
    </Tooltip>
  );
}

/** A calendar day as people say it ("tomorrow"), exact on hover. */
export function RelativeDay({ day }: { day: string }) {
  const now = useNow();
  return (
    <Tooltip label={formatDay(day)}>
      <time dateTime={day}>{formatRelativeDay(day, now)}</time>
    </Tooltip>
  );
}
