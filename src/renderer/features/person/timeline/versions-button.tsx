import { useState } from 'react';
import type { Version } from '#shared/domain/activity.ts';
import { allUsers } from '#data/queries/rows.ts';
import { formatCount, formatDateTime } from '#ui/format/format.ts';
import { Popover } from '#ui/overlay/popover.tsx';
import { useLive } from '#ui/use-live.ts';
import classes from './timeline.module.css';

/** Says that an entry was edited, and shows what it said before, newest first. */
export function VersionsButton({ versions }: { versions: readonly Version[] }) {
  const [opened, setOpened] = useState(false);
  const users = useLive(allUsers()).rows;
  if (versions.length === 0) return null;
  return (
    <Popover
      opened={opened}
      onOpenedChange={setOpened}
      trigger={
        <button type="button" className={classes.link} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {`Edited · ${formatCount(versions.length, 'older version', 'older versions')}`}
        </button>
      }
    >
      <ol className={classes.versions} aria-label="Older versions" tabIndex={-1}>
        {versions.toSorted((a, b) => b.at - a.at).map((version) => (
          <li key={version.id} className={classes.version}>
            <span className={classes.faint}>
              until {formatDateTime(version.at)}, {users.get(version.by)?.name ?? 'somebody'}
            </span>
            <p dir="auto" className={classes.body}>
              {version.body || '(empty)'}
            </p>
          </li>
        ))}
      </ol>
    </Popover>
  );
}
