import { IconDownload } from '@tabler/icons-react';
import { desk } from '#data/desk.ts';
import type { Restored } from '#data/restore/restore.ts';
import { toCsv } from '#shared/import/csv-write.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/feedback/toast.ts';
import { formatCount } from '#ui/format/format.ts';
import { openRestored } from './use-restore.ts';
import classes from './welcome.module.css';

const SHOWN = 100;

/** What a restore has to tell before the workspace opens: lines that did not come back, and why. */
export function RestoreOutcome({ restored: { records, refused, lost, notes } }: { restored: Restored }) {
  return (
    <section className={classes.outcome} aria-label="Restored">
      <h2 className={classes.subtitle}>{`${formatCount(records, 'record', 'records')} restored`}</h2>
      {notes.map((note) => (
        <p key={note} className={classes.hint}>
          {note}
        </p>
      ))}
      {refused.length > 0 && (
        <>
          <p className={classes.hint}>{`${formatCount(refused.length, 'line', 'lines')} could not come back:`}</p>
          {/* Nothing inside takes the focus, and keys must be able to scroll it. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes.refused} aria-label="Lines that could not come back" tabIndex={0}>
            {refused.slice(0, SHOWN).map(({ line, reason }) => (
              <li key={line}>{`Line ${line}: ${reason}`}</li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <p className={classes.hint}>{`${formatCount(lost.length, 'document', 'documents')} came back without the file; what was read of it is there:`}</p>
          {/* As above. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes.refused} aria-label="Documents without their file" tabIndex={0}>
            {[...new Set(lost)].slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.actions}>
        <Button variant="primary" data-autofocus onClick={openRestored}>
          Open the workspace
        </Button>
        {refused.length > 0 && (
          <Button icon={<IconDownload size={14} />} onClick={() => void saveRefused(refused)}>
            Save the lines as CSV
          </Button>
        )}
      </div>
    </section>
  );
}

async function saveRefused(refused: Restored['refused']): Promise<void> {
  const text = toCsv([['Line', 'Reason'], ...refused.map(({ line, reason }) => [String(line), reason])]);
  const saved = await desk().bridge.files.saveText({ name: 'Lines that could not be restored', kind: 'csv', text });
  if (!saved.ok) showToast({ message: saved.error.message, tone: 'danger' });
  else if (saved.value) showToast({ message: `Saved ${saved.value.name} in ${saved.value.folder}.` });
}
