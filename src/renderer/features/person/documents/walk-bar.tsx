import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { shortcutOf } from '#state/keymap/commands.ts';
import { runCommand } from '#state/keymap/handlers.ts';
import { useWalk } from '#state/walk.ts';
import { formatNumber } from '#ui/format/format.ts';
import { IconButton } from '#ui/icon-button.tsx';
import classes from './documents.module.css';

/** Where one is among those who are read one after the other, and the way on; `name` says who it is where that is not on show. */
export function WalkBar({ name }: { name?: string }) {
  const walk = useWalk();
  if (!walk) return null;
  return (
    <div className={classes.walk} role="group" aria-label="Person by person">
      {name !== undefined && (
        <strong className={classes.walkName} title={name}>
          <bdi>{name}</bdi>
        </strong>
      )}
      <output className={classes.faint}>{`${formatNumber(walk.at + 1)} of ${formatNumber(walk.total)}`}</output>
      <IconButton size="small" label="The person before" shortcut={shortcutOf('person.previous')} icon={<IconChevronUp size={14} />} disabled={walk.previous === null} onClick={() => runCommand('person.previous')} />
      <IconButton size="small" label="The next person" shortcut={shortcutOf('person.next')} icon={<IconChevronDown size={14} />} disabled={walk.next === null} onClick={() => runCommand('person.next')} />
    </div>
  );
}
