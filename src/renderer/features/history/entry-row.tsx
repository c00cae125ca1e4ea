import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { desk, undo } from '#data/desk.ts';
import type { EntrySummary } from '#shared/journal.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/cx.ts';
import { showResult } from '#ui/feedback/show-result.ts';
import { formatCount } from '#ui/format/format.ts';
import { RelativeTime } from '#ui/relative-time.tsx';
import { StatusPill } from '#ui/status-pill.tsx';
import { Truncate } from '#ui/truncate.tsx';
import classes from './history.module.css';

/** What stands in the way of taking an entry back: later entries that build on it. */
type Blocked = { readonly entries: readonly EntrySummary[] };

/** One line of history. An entry that nothing depends on can be undone here, however old it is. */
export function EntryRow({ entry, author }: { readonly entry: EntrySummary; readonly author: string }) {
  const [busy, setBusy] = useState(false);
  const [blocked, setBlocked] = useState<Blocked | null>(null);
  const undoable = entry.kind === 'do' && !entry.undone && entry.command !== 'workspace.start';

  const takeBack = async (): Promise<void> => {
    setBusy(true);
    const dependents = await desk().bridge.journal.dependents({ id: entry.id });
    if (dependents.ok && dependents.value.length > 0) setBlocked({ entries: dependents.value });
    else if (showResult(await undo(entry.id), undo)) setBlocked(null);
    setBusy(false);
  };

  return (
    <article className={cx(classes.row, entry.undone && classes.undone)} aria-label={entry.title}>
      <div className={classes.line}>
        <span className={classes.icon} aria-hidden>
          {entry.kind === 'undo' && <IconArrowBackUp size={14} />}
          {entry.kind === 'redo' && <IconArrowForwardUp size={14} />}
        </span>
        <Truncate className={classes.title} text={entry.title} />
        {entry.undone && <StatusPill tone="neutral" look="plain" label="Undone" />}
        <span className={classes.size}>{formatCount(entry.ops, 'change', 'changes')}</span>
        <span className={classes.author}>{author}</span>
        <span className={classes.time}>
          <RelativeTime at={entry.at} />
        </span>
        <span className={classes.action}>
          {undoable && (
            <Button size="small" variant="quiet" busy={busy} onClick={() => void takeBack()} aria-label={`Undo: ${entry.title}`}>
              Undo
            </Button>
          )}
        </span>
      </div>
      {blocked && (
        <div className={classes.blocked} role="alert">
          <p>
            {formatCount(blocked.entries.length, 'later change builds', 'later changes build')} on this. Undo{' '}
            {blocked.entries.length === 1 ? 'it' : 'them'} first:
          </p>
          <ul>
            {blocked.entries.slice(0, 5).map((later) => (
              <li key={later.id}>
                <bdi>{later.title}</bdi> · <RelativeTime at={later.at} />
              </li>
            ))}
          </ul>
          {blocked.entries.length > 5 && <p>and {blocked.entries.length - 5} more</p>}
        </div>
      )}
    </article>
  );
}
