import { IconPinFilled } from '@tabler/icons-react';
import { formatDay, formatRelativeDay } from '#ui/format/format.ts';
import { useNow } from '#ui/use-now.ts';
import classes from './timeline.module.css';

const near = /^(?:-?[01])$/u;

/** Over the entries of a day; null is the heading of the pinned ones. */
export function DayHeading({ day, level }: { day: string | null; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const now = useNow();
  if (day === null) {
    return (
      <Heading className={classes.day}>
        <IconPinFilled size={12} aria-hidden />
        Pinned
      </Heading>
    );
  }
  const distance = Math.round((new Date(`${day}T12:00`).getTime() - new Date(now).setHours(12, 0, 0, 0)) / 86_400_000);
  return (
    <Heading className={classes.day}>
      {near.test(String(distance)) ? formatRelativeDay(day, now) : formatDay(day)}
    </Heading>
  );
}
