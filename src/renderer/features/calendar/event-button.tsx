import { IconAlertTriangle, IconCheck, IconUserOff, IconX, type Icon } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import type { Stored } from '#data/kernel/changes.ts';
import { openDialog } from '#state/dialogs.ts';
import { Tooltip } from '#ui/tooltip.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import classes from './calendar.module.css';
import type { Placed } from './layout.ts';
import { eventWords } from './words.ts';

type EventButtonProps = {
  readonly placed: Placed<Stored<'interviews'>>;
  readonly person: Stored<'people'> | undefined;
  readonly zone: string;
  /** The one that Tab reaches; arrows lead to the others. */
  readonly reached: boolean;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, id: string) => void;
};

/** What its colour says, for those who do not tell colours apart. */
const marks: { readonly [S in Stored<'interviews'>['status']]: Icon | null } = { scheduled: null, done: IconCheck, 'no-show': IconUserOff, cancelled: IconX };

/** An interview in the grid. Enter or a click opens it. */
export const EventButton = memo(function EventButton({ placed, person, zone, reached, onFocus, onKeyDown }: EventButtonProps) {
  const { event, top, height, lane, lanes } = placed;
  const { who, time, theirTime, state, more } = eventWords(event, person, zone);
  const what = [state, event.round || event.title].filter((part) => part !== '').join(' · ');
  const width = 100 / lanes;
  // There is no room to show what it is; its name says it all the same.
  const short = height < 45;
  const stale = state !== '' && event.status === 'scheduled';
  const Mark = stale ? IconAlertTriangle : marks[event.status];
  return (
    <Tooltip label={[time, theirTime, event.title, state].filter((part) => part !== '').join(' · ')}>
      <button
        type="button"
        className={classes.event}
        data-event={event.id}
        data-status={event.status}
        data-short={short || undefined}
        data-stale={stale || undefined}
        style={{ top: `calc(${top} * var(--minute))`, height: `calc(${height} * var(--minute) - 2px)`, left: `${lane * width}%`, width: `calc(${width}% - 2px)` }}
        tabIndex={reached ? 0 : -1}
        onFocus={() => onFocus(event.id)}
        onKeyDown={(key) => onKeyDown(key, event.id)}
        onClick={() => openDialog({ kind: 'interview', personId: event.personId, interviewId: event.id })}
      >
        <span className={classes.eventTime}>
          {Mark && <Mark size={11} aria-hidden />}
          {time}
        </span>
        <span className={classes.eventWho} dir="auto">
          {who}
        </span>
        <span className={classes.eventTitle} dir="auto">
          {what}
        </span>
        <VisuallyHidden>{short ? `, ${what}, ${more}` : `, ${more}`}</VisuallyHidden>
      </button>
    </Tooltip>
  );
});
