import { IconFileText, IconPaperclip } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { inReadingOrder } from '#shared/domain/document.ts';
import type { Stored } from '#data/kernel/changes.ts';
import { documentsOfPerson } from '#data/queries/rows.ts';
import { shortcutOf } from '#state/keymap/commands.ts';
import { useCommand } from '#state/keymap/use-command.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { ProgressBar } from '#ui/feedback/progress-bar.tsx';
import { useLive } from '#ui/use-live.ts';
import { DocumentRow } from './document-row.tsx';
import classes from './documents.module.css';
import { useReadAhead } from './read-ahead.ts';
import { Reader } from './reader.tsx';
import { useAttach } from './use-attach.ts';
import { WalkBar } from './walk-bar.tsx';

/** A person's documents: the list, and below it the one that is read, the newest CV first. Files are dropped anywhere on it. */
export function DocumentsTab({ person }: { person: Stored<'people'> }) {
  const { loaded, rows } = useLive(documentsOfPerson(person.id));
  const list = useMemo(() => inReadingOrder(rows.values()), [rows]);
  const [chosen, setChosen] = useState<string | null>(null);
  const { step, take, choose, cancel } = useAttach(person.id);
  useCommand('person.attach', choose);
  useReadAhead();
  const shown = list.find(({ id }) => id === chosen) ?? list[0];
  const attach = (
    <Button size="small" icon={<IconPaperclip size={14} />} shortcut={shortcutOf('person.attach')} busy={step !== null} onClick={choose}>
      Attach a file
    </Button>
  );
  if (!loaded) return null;
  return (
    <div
      className={classes.tab}
      data-takes-files
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take([...event.dataTransfer.files]);
      }}
    >
      <WalkBar />
      {step && (
        <div className={classes.progress}>
          <ProgressBar label={`Reading ${step.name}`} value={step.total > 1 ? step.done / step.total : null} onCancel={step.total > 1 ? cancel : undefined} />
        </div>
      )}
      {list.length === 0 ? (
        <EmptyState icon={<IconFileText size={24} stroke={1.5} />} message="No documents yet. Drop a CV here, paste one, or choose a file: its text becomes part of the record." action={attach} />
      ) : (
        <>
          <ul className={classes.list} aria-label="Documents">
            {list.map((one) => (
              <DocumentRow key={one.id} document={one} shown={one.id === shown?.id} onShow={() => setChosen(one.id)} />
            ))}
          </ul>
          <div className={classes.add}>
            {attach}
            <span className={classes.faint}>or drop it here, or paste it</span>
          </div>
          {shown && <Reader key={shown.id} document={shown} />}
        </>
      )}
    </div>
  );
}
