import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { Button } from '#ui/button.tsx';
import { Truncate } from '#ui/truncate.tsx';
import { useNow } from '#ui/use-now.ts';
import classes from './interviews.module.css';
import { whenIn } from './time-notes.ts';

type UpcomingProps = { readonly interviews: ReadonlyMap<string, Stored<'interviews'>>; readonly zone: string };

/** What is scheduled with this person already: to move one rather than make a second. */
export function Upcoming({ interviews, zone }: UpcomingProps) {
  const now = useNow();
  const ahead = [...interviews.values()].filter(({ status, slot }) => status === 'scheduled' && slot.start + slot.minutes * 60_000 > now);
  if (ahead.length === 0) return null;
  return (
    <ul className={classes.upcoming} aria-label="Scheduled already">
      {ahead.toSorted((a, b) => a.slot.start - b.slot.start).map(({ id, personId, title, round, slot }) => (
        <li key={id}>
          <Truncate lines={2} text={`Scheduled already, ${whenIn(slot.start, slot.minutes, zone)}: ${round || title}`} />
          <Button size="small" onClick={() => openDialog({ kind: 'interview', personId, interviewId: id })}>
            Open it
          </Button>
        </li>
      ))}
    </ul>
  );
}
